package org.kangyu.system.acknowledged;

/** A version of a facility as some place shows it, with the key of the change that made it. */
record State(String subject, long version, String key) {}
