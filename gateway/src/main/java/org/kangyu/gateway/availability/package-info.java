/** Who near a place can take a patient. */
@NullMarked
package org.kangyu.gateway.availability;

import org.jspecify.annotations.NullMarked;
