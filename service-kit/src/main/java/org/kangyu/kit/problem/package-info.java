/** Refusals: one kind of error body (RFC 9457), in Chinese and English, with all violations at once. */
@NullMarked
package org.kangyu.kit.problem;

import org.jspecify.annotations.NullMarked;
