/** Where regions lie: their boundaries by date, and which regions a point lies in. */
@NullMarked
package org.kangyu.facilities.boundary;

import org.jspecify.annotations.NullMarked;
