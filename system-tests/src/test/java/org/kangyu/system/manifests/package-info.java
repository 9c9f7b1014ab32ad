/** Renders deploy/kubernetes as kubectl would and checks what comes out, as strictly as that is possible without a cluster. */
@NullMarked
package org.kangyu.system.manifests;

import org.jspecify.annotations.NullMarked;
