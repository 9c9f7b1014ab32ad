/** Tries the platform against what goes wrong in the world, under load, and tells in a table what came of it. */
@NullMarked
package org.kangyu.system.faults;

import org.jspecify.annotations.NullMarked;
