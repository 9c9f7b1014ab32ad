/** One OpenAPI document for all that can be asked through this origin. */
@NullMarked
package org.kangyu.gateway.openapi;

import org.jspecify.annotations.NullMarked;
