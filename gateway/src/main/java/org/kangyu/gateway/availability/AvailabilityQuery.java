package org.kangyu.gateway.availability;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kangyu.gateway.directory.BedKind;
import org.kangyu.gateway.directory.Directory;
import org.kangyu.gateway.directory.RegionCode;
import org.kangyu.kit.text.Suggestion;
import org.kangyu.kit.text.Text;

/** A request that has been understood. */
record AvailabilityQuery(Near near, Within within, Wanted wanted, int limit) {

    private static final int USUAL_LIMIT = 50;
    private static final int MOST = 1_000;
    private static final Pattern AT_LEAST = Pattern.compile("ge:(\\d{1,6})");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
    private static final List<String> LEVELS = List.of("1", "2", "3");
    private static final List<String> CLASSES =
            List.of("hospital", "primary-care", "professional-public-health", "other-health", "outside-health");
    private static final Text UNKNOWN_BED = Text.of("没有这种床位", "There is no such kind of beds");
    private static final Text UNKNOWN_LEVEL = Text.of("医院级别为 1、2 或 3", "A level is 1, 2 or 3");
    private static final Text UNKNOWN_CLASS = Text.of("没有这类机构", "There is no such class of facilities");
    private static final Text UNKNOWN_REGION = Text.of("没有此代码的地区", "No region has this code");
    private static final Text FREE = Text.of("free 应如 ge:1", "free is written like ge:1");
    private static final Text LIMIT = Text.of("limit 应在 1 到 1000 之间", "limit is between 1 and 1000");

    static AvailabilityQuery read(AvailabilityRequest request, Directory directory) {
        var faults = new Faults();
        var near = Near.read(request.near(), request.crs(), faults);
        var within = Within.read(request.within(), faults);
        var region = region(request.region(), directory, faults);
        if (request.bed() != null) {
            known("bed", List.of(request.bed()), BedKind.codes(), UNKNOWN_BED, faults);
        }
        int free = free(request.free(), faults);
        known("level", request.level(), LEVELS, UNKNOWN_LEVEL, faults);
        known("class", request.classes(), CLASSES, UNKNOWN_CLASS, faults);
        int limit = limit(request.limit(), faults);
        faults.refuseIfAny();
        var wanted = new Wanted(
                region,
                request.bed(),
                free,
                request.level(),
                request.classes(),
                request.category(),
                request.service(),
                request.department());
        return new AvailabilityQuery(near, within, wanted, limit);
    }

    private static @Nullable String region(@Nullable String written, Directory directory, Faults faults) {
        if (written == null) {
            return null;
        }
        var code =
                RegionCode.full(written).filter(full -> directory.region(full).isPresent());
        if (code.isEmpty()) {
            faults.add("region", "unknown", UNKNOWN_REGION, null);
        }
        return code.orElse(null);
    }

    private static int free(@Nullable String free, Faults faults) {
        if (free == null) {
            return 1;
        }
        var parts = AT_LEAST.matcher(free);
        if (!parts.matches()) {
            faults.add("free", "malformed", FREE, NUMBER.matcher(free).matches() ? "ge:" + free : "ge:1");
            return 1;
        }
        return Integer.parseInt(parts.group(1));
    }

    private static int limit(@Nullable String limit, Faults faults) {
        if (limit == null) {
            return USUAL_LIMIT;
        }
        int number = NUMBER.matcher(limit).matches() ? Integer.parseInt(limit) : 0;
        if (number < 1 || number > MOST) {
            faults.add("limit", "out-of-range", LIMIT, String.valueOf(Math.clamp(number, 1, MOST)));
        }
        return number;
    }

    private static void known(String parameter, List<String> asked, List<String> known, Text message, Faults faults) {
        for (var word : asked) {
            if (!known.contains(word)) {
                faults.add(
                        parameter,
                        "unknown",
                        message,
                        Suggestion.nearest(word, known).orElse(null));
            }
        }
    }
}
