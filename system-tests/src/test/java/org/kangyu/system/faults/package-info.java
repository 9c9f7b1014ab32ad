/** Faults at random moments, soon after many changes have begun together. */
@NullMarked
package org.kangyu.system.faults;

import org.jspecify.annotations.NullMarked;
