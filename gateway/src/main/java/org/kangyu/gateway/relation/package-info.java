/** Relations between facilities, as last heard. */
@NullMarked
package org.kangyu.gateway.relation;

import org.jspecify.annotations.NullMarked;
