/** Owns the relations between facilities: consortia, paired support, dispatch, referral and other agreements. */
@NullMarked
package org.kangyu.facilities.relation;

import org.jspecify.annotations.NullMarked;
