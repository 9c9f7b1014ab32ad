/** Texts for people, in Chinese and English. */
@NullMarked
package org.kangyu.kit.text;

import org.jspecify.annotations.NullMarked;
