/** Owns the indicators, their values, the plans and how far their targets are met; here is what all of these share. */
@NullMarked
package org.kangyu.indicators;

import org.jspecify.annotations.NullMarked;
