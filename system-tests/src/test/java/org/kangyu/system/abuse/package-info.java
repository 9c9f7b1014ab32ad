/** Tries what nobody should: every operation by everybody everywhere, forged tokens, hostile input; nothing of it may work. */
@NullMarked
package org.kangyu.system.abuse;

import org.jspecify.annotations.NullMarked;
