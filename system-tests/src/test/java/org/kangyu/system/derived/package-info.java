/** Shows that figures which one service derives from another one's facts survive the death of whatever keeps them. */
@NullMarked
package org.kangyu.system.derived;

import org.jspecify.annotations.NullMarked;
