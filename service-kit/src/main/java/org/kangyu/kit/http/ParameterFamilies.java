package org.kangyu.kit.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The first words of the query parameters, such as {@code beds.icu.open}, of which a method knows many and reads itself. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface ParameterFamilies {
    String[] value();
}
