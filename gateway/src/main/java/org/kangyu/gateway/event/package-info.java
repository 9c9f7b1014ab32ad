/** What the platform tells on its topics, described for those who want to hear it. */
@NullMarked
package org.kangyu.gateway.event;

import org.jspecify.annotations.NullMarked;
