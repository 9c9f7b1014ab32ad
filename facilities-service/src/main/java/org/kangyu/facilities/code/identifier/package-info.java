/** Says what is wrong with a code that carries its own checks, and what was probably meant; nothing is ever changed. */
@NullMarked
package org.kangyu.facilities.code.identifier;

import org.jspecify.annotations.NullMarked;
