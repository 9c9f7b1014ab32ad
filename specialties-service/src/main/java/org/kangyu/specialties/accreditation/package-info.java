/** Accreditations: awarded, suspended, reinstated, revoked, expired. */
@NullMarked
package org.kangyu.specialties.accreditation;

import org.jspecify.annotations.NullMarked;
