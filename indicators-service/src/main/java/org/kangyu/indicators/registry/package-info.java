/** What is known here of regions and facilities: heard from their owner, never asked for. */
@NullMarked
package org.kangyu.indicators.registry;

import org.jspecify.annotations.NullMarked;
