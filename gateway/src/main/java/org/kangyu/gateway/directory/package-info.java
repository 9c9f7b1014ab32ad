/** The read model: all regions and facilities in memory, heard from the owners' topics. */
@NullMarked
package org.kangyu.gateway.directory;

import org.jspecify.annotations.NullMarked;
