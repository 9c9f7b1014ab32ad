/** How long a service waits for its database. */
@NullMarked
package org.kangyu.kit.database;

import org.jspecify.annotations.NullMarked;
