package org.kangyu.kit.dated;

import java.time.Instant;
import java.time.LocalDate;

/** What a dated document is or was at one moment. */
public record State<K, D>(K key, long version, LocalDate validFrom, Instant recordedAt, D document) {}
