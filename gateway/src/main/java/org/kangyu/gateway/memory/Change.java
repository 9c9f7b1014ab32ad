package org.kangyu.gateway.memory;

import org.jspecify.annotations.Nullable;

/** What a subject was and what it is now; absent where it was not there yet, or is gone. */
public record Change<T>(@Nullable T before, @Nullable T after) {}
