/** How codes are written, and what was meant by one that is not known. */
@NullMarked
package org.kangyu.kit.code;

import org.jspecify.annotations.NullMarked;
