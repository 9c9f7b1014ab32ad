/** Owns the parts of the local stack: a real PostgreSQL, a real Kafka, the services' processes, topics and tokens. */
@NullMarked
package org.kangyu.local;

import org.jspecify.annotations.NullMarked;
