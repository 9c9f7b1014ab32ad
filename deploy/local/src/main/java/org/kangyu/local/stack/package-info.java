/** Owns {@code ./kangyu}: the commands, the supervisor that keeps the stack running, and what they remember on disk. */
@NullMarked
package org.kangyu.local.stack;

import org.jspecify.annotations.NullMarked;
