/** Who calls, and for which regions and facilities. */
@NullMarked
package org.kangyu.kit.access;

import org.jspecify.annotations.NullMarked;
