package org.kangyu.facilities.code.identifier;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.text.Text;

/** A division that is registered: from when until when (the first day on which it no longer exists), and what came after. */
public record KnownDivision(
        Text name, LocalDate from, @Nullable LocalDate until, List<String> successors, int children) {}
