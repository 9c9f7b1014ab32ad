package org.kangyu.kit.outbox;

import org.apache.kafka.clients.producer.Producer;

/** Opens a lane's producer, after which no earlier producer of this lane can send anything, wherever it is. */
@FunctionalInterface
interface Producers {
    Producer<String, String> open(String lane);
}
