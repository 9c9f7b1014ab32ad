/** Owns the regions and the health facilities in them; here is what both share as dated documents. */
@NullMarked
package org.kangyu.facilities;

import org.jspecify.annotations.NullMarked;
