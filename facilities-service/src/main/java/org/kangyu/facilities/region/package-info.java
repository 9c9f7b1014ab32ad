/** Owns the dated tree of regions: what lies below what, and since when. */
@NullMarked
package org.kangyu.facilities.region;

import org.jspecify.annotations.NullMarked;
