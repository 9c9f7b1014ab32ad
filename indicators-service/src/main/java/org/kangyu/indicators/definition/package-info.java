/** What each indicator is and how its figures come about. */
@NullMarked
package org.kangyu.indicators.definition;

import org.jspecify.annotations.NullMarked;
