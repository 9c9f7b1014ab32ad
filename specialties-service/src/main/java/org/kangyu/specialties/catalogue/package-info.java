/** What can be accredited: specialties as lists have them, and the programmes that award. */
@NullMarked
package org.kangyu.specialties.catalogue;

import org.jspecify.annotations.NullMarked;
