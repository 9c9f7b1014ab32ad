/** Plans, their targets and how far these are met. */
@NullMarked
package org.kangyu.indicators.plan;

import org.jspecify.annotations.NullMarked;
