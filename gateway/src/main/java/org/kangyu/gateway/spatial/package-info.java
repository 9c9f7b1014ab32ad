/** What is nearest on the globe. */
@NullMarked
package org.kangyu.gateway.spatial;

import org.jspecify.annotations.NullMarked;
