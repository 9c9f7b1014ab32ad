/** Who did what, hash-chained. */
@NullMarked
package org.kangyu.kit.audit;

import org.jspecify.annotations.NullMarked;
