package org.kangyu.local.demo;

import java.util.List;
import java.util.Map;

/** Names facilities by the patterns of their kinds; invented ones say in the name that they are an example. */
record FacilityNames(OrdosRegions regions, List<Map<String, String>> brands, long seed) {

    private static final String EXAMPLE = "（示例）";

    static FacilityNames of(OrdosRegions regions, long seed) {
        return new FacilityNames(regions, Csv.read("brands.csv"), seed);
    }

    String zh(FacilityKind kind, Site site, String parent) {
        var name = kind.cell("nameZh")
                .replace("{place}", site.serves().place())
                .replace("{county}", county(site).zh())
                .replace("{township}", enclosing(site, "township").place())
                .replace("{brand}", brand(kind, site, "zh"))
                .replace("{number}", number(site))
                .replace("{parent}", parent.replace(EXAMPLE, ""));
        return kind.synthetic() ? name + EXAMPLE : name;
    }

    /** Empty where the place has no English name. */
    String en(FacilityKind kind, Site site) {
        var pattern = kind.cell("nameEn");
        if (pattern.contains("{place}") && site.serves().en().isEmpty()) {
            return "";
        }
        var name = pattern.replace("{place}", site.serves().en())
                .replace("{county}", county(site).en())
                .replace("{brand}", brand(kind, site, "en"))
                .replace("{number}", number(site));
        return kind.synthetic() && !name.isEmpty() ? name + " (example)" : name;
    }

    String shortName(FacilityKind kind, Site site) {
        return kind.cell("shortName").replace("{place}", site.serves().place());
    }

    private Region county(Site site) {
        return enclosing(site, "county");
    }

    private Region enclosing(Site site, String level) {
        return regions.enclosing(site.serves(), level).orElse(site.serves());
    }

    // The brands of one kind follow each other within a county, so that none comes twice.
    private String brand(FacilityKind kind, Site site, String language) {
        var first = Draw.of(seed, "brand", kind.key(), county(site).code()).between(0, brands.size() - 1);
        return brands.get((first + site.number()) % brands.size()).getOrDefault(language, "");
    }

    private static String number(Site site) {
        return String.valueOf(site.number() + 1);
    }
}
