/** Owns the regions and the health facilities in them. */
@NullMarked
package org.kangyu.facilities;

import org.jspecify.annotations.NullMarked;
