package org.kangyu.gateway.availability;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kangyu.gateway.directory.Position;
import org.kangyu.kit.text.Text;

/** The place to search around, in WGS 84 and in China. */
record Near(double longitude, double latitude) {

    private static final Near NOWHERE = new Near(0, 0); // goes on with a request that is refused in the end
    private static final Pattern WRITTEN =
            Pattern.compile("(-?\\d{1,3}(?:\\.\\d{1,15})?),(-?\\d{1,3}(?:\\.\\d{1,15})?)");
    private static final Text MISSING = Text.of("请给出搜索位置", "Say where to search");
    private static final Text MALFORMED = Text.of("near 应为“经度,纬度”", "near is longitude,latitude in degrees");
    private static final Text SWAPPED =
            Text.of("经纬度似乎颠倒了：先经度，后纬度", "Longitude and latitude seem to be swapped: longitude comes first");
    private static final Text ABROAD = Text.of("此位置不在中国", "This place is not in China");
    private static final Text DATUM_MISSING = Text.of(
            "请用 crs 说明 near 的坐标系：GCJ-02 未注明会偏 500 米", "Say the datum of near in crs: an unnoticed GCJ-02 is 500 m off");
    private static final Text DATUM = Text.of("目前只接受 wgs84 坐标", "Only wgs84 is taken for now");

    static Near read(@Nullable String near, @Nullable String crs, Faults faults) {
        readDatum(crs, faults);
        if (near == null) {
            faults.add("near", "missing", MISSING, "109.78,39.61");
            return NOWHERE;
        }
        var place = parse(near);
        if (place.isEmpty()) {
            var halfWidth = Normalizer.normalize(near, Normalizer.Form.NFKC).replace(" ", "");
            faults.add("near", "malformed", MALFORMED, parse(halfWidth).isPresent() ? halfWidth : "109.78,39.61");
            return NOWHERE;
        }
        place.get().check(near, faults);
        return place.get();
    }

    private static void readDatum(@Nullable String crs, Faults faults) {
        if (crs == null) {
            faults.add("crs", "missing", DATUM_MISSING, Position.WGS84);
        } else if (!crs.equals(Position.WGS84)) {
            faults.add("crs", "not-taken", DATUM, Position.WGS84);
        }
    }

    private static Optional<Near> parse(String written) {
        var parts = WRITTEN.matcher(written);
        return parts.matches()
                ? Optional.of(new Near(Double.parseDouble(parts.group(1)), Double.parseDouble(parts.group(2))))
                : Optional.empty();
    }

    private void check(String written, Faults faults) {
        if (isInChina()) {
            return;
        }
        if (new Near(/* longitude= */ latitude, /* latitude= */ longitude).isInChina()) {
            var comma = written.indexOf(',');
            var right = written.substring(comma + 1) + "," + written.substring(0, comma);
            faults.add("near", "swapped", SWAPPED, right);
        } else {
            faults.add("near", "out-of-range", ABROAD, null);
        }
    }

    private boolean isInChina() {
        return longitude >= 73 && longitude <= 136 && latitude >= 3 && latitude <= 54;
    }
}
