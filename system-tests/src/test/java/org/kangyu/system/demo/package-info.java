/** Shows that the demo adds up, and that the README's examples are answered as it prints them. */
@NullMarked
package org.kangyu.system.demo;

import org.jspecify.annotations.NullMarked;
