package org.kangyu.kit.writing;

import org.jspecify.annotations.Nullable;

/** An answer as it went out and as it will go out again. */
record Answer(
        int status,
        @Nullable String entityTag,
        @Nullable String location,
        @Nullable String body) {}
