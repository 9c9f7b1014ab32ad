package org.kangyu.facilities.code.identifier;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The levels in the digits of a division: 2 province, 2 prefecture, 2 county, 3 township, 3 village. */
final class DivisionLevels {

    static final List<String> NAMES = List.of("province", "prefecture", "county", "township", "village");
    static final int LENGTH = 12;

    private static final List<Integer> ENDS = List.of(2, 4, 6, 9, 12);

    private DivisionLevels() {}

    static int start(int level) {
        return level == 0 ? 0 : ENDS.get(level - 1);
    }

    static String digits(String code, int level) {
        return code.substring(start(level), ENDS.get(level));
    }

    static boolean isEmpty(String code, int level) {
        return digits(code, level).chars().allMatch(digit -> digit == '0');
    }

    /** The lowest level that the code names. */
    static int lowest(String code) {
        return IntStream.range(0, NAMES.size())
                .filter(level -> !isEmpty(code, level))
                .max()
                .orElse(0);
    }

    /** The code at a level that it names or lies in. */
    static String at(String code, int level) {
        int end = ENDS.get(level);
        return code.substring(0, end) + "0".repeat(LENGTH - end);
    }

    /** The code and those above it; where a level is left out, the one above that. */
    static Set<String> path(String code) {
        return IntStream.rangeClosed(0, lowest(code))
                .mapToObj(level -> at(code, level))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static String full(String code) {
        return code + "0".repeat(LENGTH - code.length());
    }
}
