/** Checks that no regular expression can be kept busy by a text that was made for it. */
@NullMarked
package org.kangyu.kit.patterns;

import org.jspecify.annotations.NullMarked;
