/** Real PostgreSQL, Kafka and tokens for the tests of every module. */
@NullMarked
package org.kangyu.kit.testing;

import org.jspecify.annotations.NullMarked;
