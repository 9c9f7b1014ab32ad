package org.kangyu.kit.sample;

import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Query parameters that several methods share. */
record SampleFilter(
        @RestQuery @Nullable String text, @RestQuery List<SampleRequest.Kind> kind) {}
