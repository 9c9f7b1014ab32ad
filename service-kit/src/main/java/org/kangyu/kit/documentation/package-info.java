/** What every operation's OpenAPI description has, beyond what its resource says of it. */
@NullMarked
package org.kangyu.kit.documentation;

import org.jspecify.annotations.NullMarked;
