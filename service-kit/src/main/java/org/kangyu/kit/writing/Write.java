package org.kangyu.kit.writing;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a resource method that changes something. It runs in one transaction with its audit row; with an
 * {@code Idempotency-Key} the same request gets the same answer for 24 hours; with {@code dryRun=true} the answer is
 * given and nothing is kept.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Write {
    /** What is done, for the audit log, such as {@code facility.close}. */
    @Nonbinding
    String value() default "";
}
