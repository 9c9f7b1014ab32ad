/** More requests than the platform can answer: how much it still answers, what it tells the others, how soon it is well. */
@NullMarked
package org.kangyu.system.overload;

import org.jspecify.annotations.NullMarked;
