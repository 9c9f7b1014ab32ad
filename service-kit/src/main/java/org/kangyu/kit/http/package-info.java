/** What every HTTP request meets: request id, limits, known parameters. */
@NullMarked
package org.kangyu.kit.http;

import org.jspecify.annotations.NullMarked;
