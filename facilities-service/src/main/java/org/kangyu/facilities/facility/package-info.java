/** Owns the health facilities: one dated document each, with every revision it ever had. */
@NullMarked
package org.kangyu.facilities.facility;

import org.jspecify.annotations.NullMarked;
