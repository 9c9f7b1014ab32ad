package org.kangyu.local.demo;

/** Where one facility goes: the region that it serves, the region that it stands in, and its number there. */
record Site(Region serves, Region in, int number) {}
