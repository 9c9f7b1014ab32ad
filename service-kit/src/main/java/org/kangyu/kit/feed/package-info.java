/** Hearing a compacted topic: replay, know when caught up, then tail it. */
@NullMarked
package org.kangyu.kit.feed;

import org.jspecify.annotations.NullMarked;
