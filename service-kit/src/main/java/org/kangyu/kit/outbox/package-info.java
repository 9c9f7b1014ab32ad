/** What a service tells the others: events appended in the writing transaction and relayed to Kafka in order. */
@NullMarked
package org.kangyu.kit.outbox;

import org.jspecify.annotations.NullMarked;
