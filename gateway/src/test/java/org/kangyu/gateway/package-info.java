/** The gateway as a whole, over real HTTP, with a real Kafka and real origins. */
@NullMarked
package org.kangyu.gateway;

import org.jspecify.annotations.NullMarked;
