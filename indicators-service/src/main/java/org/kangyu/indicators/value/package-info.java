/** The figures of all indicators by region and period, kept as what they are made of changes. */
@NullMarked
package org.kangyu.indicators.value;

import org.jspecify.annotations.NullMarked;
