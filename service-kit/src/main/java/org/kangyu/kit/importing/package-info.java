/** Bulk imports as jobs that report every faulty cell at once. */
@NullMarked
package org.kangyu.kit.importing;

import org.jspecify.annotations.NullMarked;
