/** Indicators and their latest figures, as last heard. */
@NullMarked
package org.kangyu.gateway.indicator;

import org.jspecify.annotations.NullMarked;
