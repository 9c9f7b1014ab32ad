/** Hears the topics: one thread for each, and whether it is at work. */
@NullMarked
package org.kangyu.gateway.feed;

import org.jspecify.annotations.NullMarked;
