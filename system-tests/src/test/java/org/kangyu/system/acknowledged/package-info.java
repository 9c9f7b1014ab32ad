/** Shows that no acknowledged change is lost, doubled or overtaken while replicas are killed. */
@NullMarked
package org.kangyu.system.acknowledged;

import org.jspecify.annotations.NullMarked;
