package org.kangyu.kit.sample;

import java.util.UUID;

/** A stored sample. */
record SampleView(UUID id, long version, String code, int beds) {}
