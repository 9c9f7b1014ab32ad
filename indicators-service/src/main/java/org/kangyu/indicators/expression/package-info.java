/** Expressions in CEL: what they may speak of, what is wrong with them, and what they say. */
@NullMarked
package org.kangyu.indicators.expression;

import org.jspecify.annotations.NullMarked;
