/** Owns a whole platform on free ports: real PostgreSQL, real Kafka, replicas in production packaging, one gateway. */
@NullMarked
package org.kangyu.system.cluster;

import org.jspecify.annotations.NullMarked;
