/** The id by which a request is found again in answers, logs and the audit log. */
@NullMarked
package org.kangyu.kit.request;

import org.jspecify.annotations.NullMarked;
