package org.kangyu.system.history;

/** A version of a facility as some place shows it, with the key of the change that made it. */
public record State(String subject, long version, String key) {}
