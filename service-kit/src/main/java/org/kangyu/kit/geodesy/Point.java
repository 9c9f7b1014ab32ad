package org.kangyu.kit.geodesy;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.text.Text;

/** A point as a request gives it: longitude, latitude. */
public record Point(String text, @Nullable Place found) {

    private static final Pattern FORM =
            Pattern.compile("(-?[0-9]{1,3}(?:\\.[0-9]{1,15})?),(-?[0-9]{1,3}(?:\\.[0-9]{1,15})?)");
    private static final Text MALFORMED =
            Text.of("点为“经度,纬度”，例如 109.78,39.61", "A point is longitude,latitude, such as 109.78,39.61");
    private static final Text SWAPPED = Text.of("经度与纬度似乎颠倒了", "Longitude and latitude seem to be swapped");
    private static final Text RANGE =
            Text.of("经度在 -180 到 180 之间，纬度在 -90 到 90 之间", "Longitudes are -180 to 180, latitudes -90 to 90");

    public static Point read(String text) {
        var numbers = FORM.matcher(text);
        return new Point(
                text,
                numbers.matches()
                        ? new Place(Double.parseDouble(numbers.group(1)), Double.parseDouble(numbers.group(2)))
                        : null);
    }

    public List<Violation> check(String pointer) {
        return fault(pointer).stream().toList();
    }

    /** Of a point without a fault. */
    public Place place() {
        return Optional.ofNullable(found).orElseThrow();
    }

    private Optional<Violation> fault(String pointer) {
        if (found == null) {
            var narrow = Normalizer.normalize(text, Form.NFKC);
            var suggestion = FORM.matcher(narrow).matches() ? narrow : "109.78,39.61";
            return Optional.of(new Violation(pointer, "malformed", MALFORMED, suggestion));
        }
        if (found.swapped().isInChina()) {
            return Optional.of(new Violation(
                    pointer, "swapped-coordinates", SWAPPED, "%s,%s".formatted(found.latitude(), found.longitude())));
        }
        return Math.abs(found.longitude()) <= 180 && Math.abs(found.latitude()) <= 90
                ? Optional.empty()
                : Optional.of(new Violation(pointer, "out-of-range", RANGE));
    }
}
