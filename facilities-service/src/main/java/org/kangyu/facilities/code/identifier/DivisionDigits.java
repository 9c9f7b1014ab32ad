package org.kangyu.facilities.code.identifier;

import java.util.Set;
import org.kangyu.kit.text.Text;

/** What the digits of a division say by the rules of GB/T 2260 and of the statistical codes of 12 digits. */
final class DivisionDigits {

    private static final Set<String> MUNICIPALITIES = Set.of("11", "12", "31", "50");
    private static final Set<String> WITH_DIRECT_COUNTIES = Set.of("41", "42", "46", "65");

    private static final Text GAP =
            Text.of("第 %d 位起为空，其下不能再有级别", "Nothing can lie below the empty level at character %d");
    private static final Text PREFECTURE =
            Text.of("第 3、4 位 %s 不在 GB/T 2260 规定的范围内", "GB/T 2260 has no digits 3 and 4 like %s");
    private static final Text DIRECT =
            Text.of("该省没有直辖的县级区划（第 3、4 位 90）", "This province has no counties directly below it (90 at 3 and 4)");
    private static final Text SUMMARY =
            Text.of("第 5、6 位 01 是旧版的“市辖区”汇总行", "01 at characters 5 and 6 is the sum of the districts in old editions");
    private static final Text ZONE = Text.of(
            "第 5、6 位 71 至 80 是统计用的开发区，GB/T 2260 中没有",
            "71 to 80 at characters 5 and 6 are development zones of the statistics, unknown to GB/T 2260");
    private static final Text TOWNSHIP =
            Text.of("第 7 至 9 位 %s 是汇总行或特殊代码", "%s at characters 7 to 9 is a sum or special");
    private static final Text VILLAGE =
            Text.of("第 10 至 12 位 %s 不是居委会、村委会或类似单位", "%s at characters 10 to 12 is no village or committee");
    private static final Text VIRTUAL =
            Text.of("第 10 至 12 位 %s 是虚拟社区", "%s at characters 10 to 12 is a virtual community");

    private final String code;
    private final Verdict verdict;

    /** Of all its 12 digits. */
    DivisionDigits(String code, Verdict verdict) {
        this.code = code;
        this.verdict = verdict;
    }

    void check() {
        if (!hasGap()) {
            checkPrefecture(number(1));
            checkCounty(number(2));
            checkTownship(number(3));
            checkVillage(number(4));
        }
    }

    /** A township may hang directly under a prefecture, as in Dongguan; nothing else leaves a level out. */
    private boolean hasGap() {
        for (int level = 1; level < DivisionLevels.lowest(code); level++) {
            var mayBeEmpty = level == 2 && !DivisionLevels.isEmpty(code, 1) && !DivisionLevels.isEmpty(code, 3);
            if (DivisionLevels.isEmpty(code, level) && !mayBeEmpty) {
                int position = DivisionLevels.start(level) + 1;
                verdict.error("gap", GAP.with(position), position, null);
                return true;
            }
        }
        return false;
    }

    private void checkPrefecture(int number) {
        if (number == 90 && !WITH_DIRECT_COUNTIES.contains(province())) {
            verdict.warn("unusual-prefecture", DIRECT, 3, null);
        } else if (number > 70 && number != 90) {
            verdict.warn("unusual-prefecture", PREFECTURE.with(DivisionLevels.digits(code, 1)), 3, null);
        }
    }

    private void checkCounty(int number) {
        var isCity = number(1) <= 20 || (number(1) > 50 && number(1) <= 70); // others count their cities from 01
        if (number == 1 && isCity && !MUNICIPALITIES.contains(province())) {
            verdict.warn("summary-row", SUMMARY, 5, null);
        } else if (number > 70 && number <= 80) {
            verdict.warn("statistics-only", ZONE, 5, null);
        }
    }

    private void checkTownship(int number) {
        if (number >= 600) {
            verdict.warn("unusual-township", TOWNSHIP.with(DivisionLevels.digits(code, 3)), 7, null);
        }
    }

    private void checkVillage(int number) {
        if (number == 498 || number == 598) {
            verdict.warn("virtual-village", VIRTUAL.with(DivisionLevels.digits(code, 4)), 10, null);
        } else if (number >= 600) {
            verdict.warn("unusual-village", VILLAGE.with(DivisionLevels.digits(code, 4)), 10, null);
        }
    }

    private String province() {
        return DivisionLevels.digits(code, 0);
    }

    private int number(int level) {
        return Integer.parseInt(DivisionLevels.digits(code, level));
    }
}
