/** The targets of plans and how they stand, as last heard. */
@NullMarked
package org.kangyu.gateway.target;

import org.jspecify.annotations.NullMarked;
