/** Owns the regions, the health facilities in them and the relations between these. */
@NullMarked
package org.kangyu.facilities;

import org.jspecify.annotations.NullMarked;
