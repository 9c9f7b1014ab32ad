package org.kangyu.facilities.region;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kangyu.kit.code.RegionCode;

/**
 * What the statistical code of a region and its Chinese name say of it, for files that do not say it themselves. After
 * 统计用区划代码和城乡划分代码编制规则 (National Bureau of Statistics): the last three digits of a township are 001–099
 * for sub-districts, 100–199 for towns, 200–399 for townships; of a village 001–199 for residents' and 200–399 for
 * village committees; from 400 on there are units that are only similar to these.
 */
final class StatisticalNumber {

    private static final Map<Integer, Level> LEVELS =
            Map.of(2, Level.PROVINCE, 4, Level.PREFECTURE, 6, Level.COUNTY, 9, Level.TOWNSHIP, 12, Level.VILLAGE);
    private static final int TOWNS = 100;
    private static final int VILLAGES = 200;
    private static final int SIMILAR = 400;
    private static final int VIRTUAL = 98; // 498 and 598

    /** A kind that names with this ending have at a level. */
    private record Ending(Level level, String text, String kind) {}

    /** The first that fits counts. */
    private static final List<Ending> ENDINGS = List.of(
            new Ending(Level.PROVINCE, "特别行政区", "special-administrative-region"),
            new Ending(Level.PROVINCE, "自治区", "autonomous-region"),
            new Ending(Level.PROVINCE, "市", "municipality"),
            new Ending(Level.PROVINCE, "省", "province"),
            new Ending(Level.PREFECTURE, "自治州", "autonomous-prefecture"),
            new Ending(Level.PREFECTURE, "盟", "league"),
            new Ending(Level.PREFECTURE, "地区", "prefecture"),
            new Ending(Level.PREFECTURE, "市", "prefecture-city"),
            new Ending(Level.COUNTY, "自治县", "autonomous-county"),
            new Ending(Level.COUNTY, "自治旗", "autonomous-banner"),
            new Ending(Level.COUNTY, "林区", "forest-district"),
            new Ending(Level.COUNTY, "特区", "special-district"),
            new Ending(Level.COUNTY, "开发区", "development-zone"),
            new Ending(Level.COUNTY, "区", "district"),
            new Ending(Level.COUNTY, "县", "county"),
            new Ending(Level.COUNTY, "旗", "banner"),
            new Ending(Level.COUNTY, "市", "county-city"));

    private StatisticalNumber() {}

    /** By the digits that are not zeros at the end; nothing for what is no region code. */
    static Optional<Level> level(String code) {
        return Optional.ofNullable(LEVELS.get(RegionCode.brief(code).length()));
    }

    /** By the number of a township or village, by the name's ending above these; nothing when neither tells. */
    static Optional<String> kind(String code, String name) {
        return level(code).flatMap(level -> switch (level) {
            case TOWNSHIP -> Optional.of(township(number(code), name));
            case VILLAGE -> Optional.of(village(number(code), name));
            default ->
                ENDINGS.stream()
                        .filter(ending -> ending.level == level && name.endsWith(ending.text))
                        .map(Ending::kind)
                        .findFirst();
        });
    }

    private static int number(String code) {
        var digits = RegionCode.brief(code);
        return Integer.parseInt(digits.substring(digits.length() - 3));
    }

    private static String township(int number, String name) {
        if (number >= SIMILAR) {
            return name.endsWith("区") ? "development-zone" : "similar-unit";
        }
        if (number >= VILLAGES) {
            return name.endsWith("苏木")
                    ? name.endsWith("民族苏木") ? "ethnic-sumu" : "sumu"
                    : name.endsWith("族乡") ? "ethnic-township" : "township";
        }
        return number >= TOWNS ? "town" : "sub-district";
    }

    private static String village(int number, String name) {
        if (number >= SIMILAR) {
            return number % 100 == VIRTUAL || name.contains("虚拟") ? "virtual-community" : "similar-village";
        }
        if (name.contains("嘎查")) {
            return "gacha";
        }
        if (number >= VILLAGES) {
            return "village-committee";
        }
        return name.contains("社区") ? "community" : "residents-committee";
    }
}
