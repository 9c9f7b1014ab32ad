/** What a reader sees and does in the console, in a real browser. */
@NullMarked
package org.kangyu.system.console;

import org.jspecify.annotations.NullMarked;
