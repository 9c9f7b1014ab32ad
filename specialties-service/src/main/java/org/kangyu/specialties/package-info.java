/** Owns the specialties, the programmes that award them, and the accreditations awarded. */
@NullMarked
package org.kangyu.specialties;

import org.jspecify.annotations.NullMarked;
