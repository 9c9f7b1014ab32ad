/** What in the registry cannot be right, or will not be for long: found by rules, mended by people. */
@NullMarked
package org.kangyu.facilities.integrity;

import org.jspecify.annotations.NullMarked;
