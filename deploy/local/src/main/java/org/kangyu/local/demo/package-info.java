/** Makes the demo region, Ordos with 1,200 facilities, and loads it through the public API. */
@NullMarked
package org.kangyu.local.demo;

import org.jspecify.annotations.NullMarked;
