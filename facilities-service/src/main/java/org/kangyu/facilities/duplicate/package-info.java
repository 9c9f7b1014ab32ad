/** Finds records that may be of one institution; it never merges any. */
@NullMarked
package org.kangyu.facilities.duplicate;

import org.jspecify.annotations.NullMarked;
