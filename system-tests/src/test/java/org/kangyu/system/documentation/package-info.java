/** What the merged OpenAPI document owes its readers. */
@NullMarked
package org.kangyu.system.documentation;

import org.jspecify.annotations.NullMarked;
