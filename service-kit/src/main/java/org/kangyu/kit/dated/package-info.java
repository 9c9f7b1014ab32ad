/** Dated documents: a row of now, a revision for every change, and the state at any moment between. */
@NullMarked
package org.kangyu.kit.dated;

import org.jspecify.annotations.NullMarked;
