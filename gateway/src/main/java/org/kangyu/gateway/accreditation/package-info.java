/** Accreditations and the programmes they belong to, as last heard. */
@NullMarked
package org.kangyu.gateway.accreditation;

import org.jspecify.annotations.NullMarked;
