/** Work that exactly one replica does at a time. */
@NullMarked
package org.kangyu.kit.leading;

import org.jspecify.annotations.NullMarked;
