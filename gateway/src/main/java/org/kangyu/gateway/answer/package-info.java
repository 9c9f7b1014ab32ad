/** What the answers of several features have in common. */
@NullMarked
package org.kangyu.gateway.answer;

import org.jspecify.annotations.NullMarked;
