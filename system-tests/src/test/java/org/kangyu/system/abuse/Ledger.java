package org.kangyu.system.abuse;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/** What was tried, entered by each test once it has passed. */
final class Ledger {

    private final List<Entry> entries = new CopyOnWriteArrayList<>();

    private record Entry(String abuse, String tried, long requests, String result) implements Comparable<Entry> {

        @Override
        public int compareTo(Entry other) {
            return Integer.compare(number(), other.number());
        }

        private int number() {
            return Integer.parseInt(abuse.substring(1));
        }

        @Override
        public String toString() {
            return "%-4s %-78s %7d  %s".formatted(abuse, tried, requests, result);
        }
    }

    void enter(String abuse, String tried, long requests, String result) {
        entries.add(new Entry(abuse, tried, requests, result));
    }

    @Override
    public String toString() {
        return entries.stream()
                .sorted()
                .map(Entry::toString)
                .collect(Collectors.joining(
                        "%n".formatted(), "Abuse: number, what was tried, requests, result%n".formatted(), ""));
    }
}
