/** A small service of nothing in particular, for tests of the kit over real HTTP. */
@NullMarked
package org.kangyu.kit.sample;

import org.jspecify.annotations.NullMarked;
