/** ETag, If-Match and If-None-Match over versions. */
@NullMarked
package org.kangyu.kit.conditional;

import org.jspecify.annotations.NullMarked;
