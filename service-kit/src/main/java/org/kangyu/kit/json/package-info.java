/** Two ways to read JSON: strictly what clients send, tolerantly what we stored or heard from a topic. */
@NullMarked
package org.kangyu.kit.json;

import org.jspecify.annotations.NullMarked;
