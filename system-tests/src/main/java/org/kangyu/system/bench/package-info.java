/** Owns the benchmarks: each measures its limits in the same run and says whether its goal is met. */
@NullMarked
package org.kangyu.system.bench;

import org.jspecify.annotations.NullMarked;
