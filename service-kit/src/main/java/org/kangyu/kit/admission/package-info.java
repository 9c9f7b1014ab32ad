/** How many requests a replica works on at once, who waits for it, and what those are told who cannot. */
@NullMarked
package org.kangyu.kit.admission;

import org.jspecify.annotations.NullMarked;
