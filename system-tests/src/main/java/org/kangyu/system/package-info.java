/** Owns the benchmarks' entry point; the tests of the whole live beside it. */
@NullMarked
package org.kangyu.system;

import org.jspecify.annotations.NullMarked;
