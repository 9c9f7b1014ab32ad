/** What was reported: one figure per indicator, region and period, with its source. */
@NullMarked
package org.kangyu.indicators.observation;

import org.jspecify.annotations.NullMarked;
