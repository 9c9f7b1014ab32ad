/** Owns the proposals to change facilities: who proposes what, and what the level above decided. */
@NullMarked
package org.kangyu.facilities.proposal;

import org.jspecify.annotations.NullMarked;
