/** Who can hold an accreditation, as the topics facilities and regions tell it. */
@NullMarked
package org.kangyu.specialties.holder;

import org.jspecify.annotations.NullMarked;
