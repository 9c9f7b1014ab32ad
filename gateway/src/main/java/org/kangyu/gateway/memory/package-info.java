/** What is kept of what was heard: the newest state of each subject. */
@NullMarked
package org.kangyu.gateway.memory;

import org.jspecify.annotations.NullMarked;
