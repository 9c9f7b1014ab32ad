/** Lists in pages with signed cursors. */
@NullMarked
package org.kangyu.kit.paging;

import org.jspecify.annotations.NullMarked;
