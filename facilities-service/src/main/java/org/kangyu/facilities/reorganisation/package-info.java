/** Owns the mergers and splits of facilities: who took whose place, and what became of what they had. */
@NullMarked
package org.kangyu.facilities.reorganisation;

import org.jspecify.annotations.NullMarked;
