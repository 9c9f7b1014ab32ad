/** Files of any length that are made page by page while they are read. */
@NullMarked
package org.kangyu.facilities.file;

import org.jspecify.annotations.NullMarked;
