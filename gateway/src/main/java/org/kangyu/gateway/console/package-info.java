/** What only the console asks for: its settings and its map. */
@NullMarked
package org.kangyu.gateway.console;

import org.jspecify.annotations.NullMarked;
