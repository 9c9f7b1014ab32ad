/** Places on the ground and the datums in which China measures them. */
@NullMarked
package org.kangyu.kit.geodesy;

import org.jspecify.annotations.NullMarked;
