/** Passes requests on to the owners, unchanged, so that clients have one origin. */
@NullMarked
package org.kangyu.gateway.forwarding;

import org.jspecify.annotations.NullMarked;
