/** The code lists that documents refer to: data with editions, never enums. */
@NullMarked
package org.kangyu.facilities.code;

import org.jspecify.annotations.NullMarked;
