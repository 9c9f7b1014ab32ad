/** What a region has. */
@NullMarked
package org.kangyu.gateway.profile;

import org.jspecify.annotations.NullMarked;
