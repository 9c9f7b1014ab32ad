package org.kangyu.kit.json;

/** A document with what is said beside it, such as which thing it is of. */
public record Letter<E, D>(E envelope, D document) {}
