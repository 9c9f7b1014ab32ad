package org.kangyu.facilities.facility;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.code.Known;
import org.kangyu.kit.geodesy.Datum;
import org.kangyu.kit.importing.ImportRow;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.text.Text;

/** Reads the cells of an import row that hold more than one value. */
final class FacilityCells {

    private static final Pattern SEPARATOR = Pattern.compile(";");
    private static final Pattern DEPARTMENT = Pattern.compile("([^:]{1,100}):(.{1,100})");
    private static final Pattern BEDS =
            Pattern.compile("([^=]{1,100})=([0-9]{0,6})/([0-9]{0,6})/([0-9]{0,6})(?:/([0-9]{1,6}))?");
    private static final Pattern STAFF = Pattern.compile("([^=@]{1,100}+)(?:@([^=]{1,100}+))?+=([0-9]{1,6})");
    private static final Pattern ASSET = Pattern.compile("([^=]{1,100})=([0-9]{1,6})");
    private static final Pattern SERVED = Pattern.compile("([^=]{1,100})=([^/]{1,100}+)(?:/([0-9]{1,8}+))?+");
    private static final Text MALFORMED = Text.of("无法识别 %s，应写作 %s", "%s is not readable, write it as %s");

    private final ImportRow row;
    private final @Nullable FacilityDocument known;

    FacilityCells(ImportRow row, @Nullable FacilityDocument known) {
        this.row = row;
        this.known = known;
    }

    /** The own code of the row beside what other registers call the facility. */
    Optional<List<Identifier>> identifiers() {
        var others = known == null ? Stream.<Identifier>empty() : known.identifiers().stream();
        var own = row.text("code").map(code -> new Identifier(Identifier.OWN, code));
        return Optional.of(Stream.concat(
                        own.stream(), others.filter(other -> !other.scheme().equals(Identifier.OWN)))
                .toList());
    }

    /** The short name of the row beside the other names that files do not speak of. */
    Optional<List<OtherName>> otherNames() {
        var others = known == null ? Stream.<OtherName>empty() : known.otherNames().stream();
        var name = row.text("shortName").map(zh -> new OtherName(OtherName.SHORT, new Text(zh, null), null));
        return Optional.of(Stream.concat(
                        name.stream(), others.filter(other -> !other.kind().equals(OtherName.SHORT)))
                .toList());
    }

    Optional<Coded> category() {
        var scheme = row.text("categoryScheme").orElse(null);
        var code = row.text("category").orElse(null);
        return scheme == null && code == null ? Optional.empty() : Optional.of(coded(scheme, code));
    }

    Optional<Position> position() {
        var longitude = row.number("longitude").orElse(null);
        var latitude = row.number("latitude").orElse(null);
        var datum = known("datum", Datum.TEXTS).flatMap(Datum::of).orElse(null);
        return longitude == null && latitude == null
                ? Optional.empty()
                : Optional.of(position(longitude, latitude, datum));
    }

    Optional<String> status() {
        return known("status", Status.TEXTS);
    }

    private Optional<String> known(String column, List<String> texts) {
        var text = row.text(column);
        var unknown = Known.check("/" + column, text.orElse(null), texts);
        unknown.ifPresent(row::refuse);
        return unknown.isPresent() ? Optional.empty() : text;
    }

    /** A column of codes. */
    Optional<List<String>> codes(String column) {
        return Optional.of(items(column).toList());
    }

    /** What files do not say of a department that is known stays as it is. */
    Optional<List<Department>> departments() {
        return list("departments", DEPARTMENT, "subject:03.04", found -> {
            var department = Department.of(found.group(1), found.group(2));
            return known(FacilityDocument::departments, it -> it.coded().equals(department.coded()))
                    .orElse(department);
        });
    }

    Optional<List<Beds>> beds() {
        return list(
                "beds",
                BEDS,
                "icu=20/18/18",
                found -> new Beds(found.group(1), count(found, 2), count(found, 3), count(found, 4), count(found, 5)));
    }

    Optional<List<Staff>> staff() {
        return list(
                "staff", STAFF, "physician=12", found -> new Staff(found.group(1), number(found, 3), found.group(2)));
    }

    /** A column of vehicles or of equipment. */
    Optional<List<Asset>> assets(String column) {
        return list(column, ASSET, "ambulance=3", found -> new Asset(found.group(1), number(found, 2)));
    }

    /** What files do not say of a designation that is known stays as it is. */
    Optional<List<Designation>> designations() {
        return Optional.of(items("designations")
                .map(code -> known(
                                FacilityDocument::designations, it -> it.code().equals(code))
                        .orElseGet(() -> new Designation(code, null, null, null)))
                .toList());
    }

    Optional<List<ServedRegion>> coverageArea() {
        return list(
                "coverageArea",
                SERVED,
                "150602101201=joint/260",
                found -> new ServedRegion(found.group(1), found.group(2), count(found, 3)));
    }

    private <T> Optional<T> known(Function<FacilityDocument, List<T>> items, Predicate<T> isIt) {
        return Optional.ofNullable(known).stream()
                .flatMap(document -> items.apply(document).stream())
                .filter(isIt)
                .findFirst();
    }

    private <T> Optional<List<T>> list(String column, Pattern pattern, String example, Function<MatchResult, T> read) {
        return Optional.of(items(column)
                .flatMap(item -> {
                    var found = pattern.matcher(item);
                    if (found.matches()) {
                        return Stream.of(read.apply(found.toMatchResult()));
                    }
                    row.refuse(new Violation("/" + column, "malformed-item", MALFORMED.with(item, example), example));
                    return Stream.empty();
                })
                .toList());
    }

    private Stream<String> items(String column) {
        return row.text(column).stream()
                .flatMap(SEPARATOR::splitAsStream)
                .map(String::strip)
                .filter(item -> !item.isEmpty());
    }

    private static @Nullable Integer count(MatchResult found, int group) {
        var digits = found.group(group);
        return digits == null || digits.isEmpty() ? null : number(found, group);
    }

    private static int number(MatchResult found, int group) {
        return Integer.parseInt(found.group(group));
    }

    @SuppressWarnings("NullAway") // what a row lacks is found when the document's constraints are checked
    private static Coded coded(@Nullable String scheme, @Nullable String code) {
        return new Coded(scheme, code);
    }

    @SuppressWarnings("NullAway") // as above
    private static Position position(@Nullable Double longitude, @Nullable Double latitude, @Nullable Datum datum) {
        return new Position(longitude, latitude, datum);
    }
}
