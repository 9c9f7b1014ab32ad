/**
 * Shows whether acknowledged changes are lost, doubled or overtaken: clients write down what they ask and what they are
 * told, and a checker joins that with the tables, the outbox, the topic and what the gateway shows.
 */
@NullMarked
package org.kangyu.system.history;

import org.jspecify.annotations.NullMarked;
