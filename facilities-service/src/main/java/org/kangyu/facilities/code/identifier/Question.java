package org.kangyu.facilities.code.identifier;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A code to be checked as of a day, with what it is to be compared with. */
record Question(String value, LocalDate day, @Nullable String uscc, Map<String, KnownDivision> divisions) {}
