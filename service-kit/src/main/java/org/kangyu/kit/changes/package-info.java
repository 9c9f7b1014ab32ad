/** The change feed: every change of a service in one order without gaps, for systems that keep a copy. */
@NullMarked
package org.kangyu.kit.changes;

import org.jspecify.annotations.NullMarked;
