/** One write request: one transaction, repeatable, rehearsable, audited. */
@NullMarked
package org.kangyu.kit.writing;

import org.jspecify.annotations.NullMarked;
