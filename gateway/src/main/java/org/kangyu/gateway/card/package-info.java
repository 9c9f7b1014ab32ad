/** A facility in short, for apps. */
@NullMarked
package org.kangyu.gateway.card;

import org.jspecify.annotations.NullMarked;
