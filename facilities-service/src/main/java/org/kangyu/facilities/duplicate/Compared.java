package org.kangyu.facilities.duplicate;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kangyu.facilities.duplicate.Suspect.Mark;
import org.kangyu.kit.geodesy.Datum;
import org.kangyu.kit.geodesy.Place;

/** A record as it is compared; {@code regions} are the names of those in which it stands, from the top. */
record Compared(
        Suspect shown,
        @Nullable Spot position,
        @Nullable UUID parentId,
        boolean isVillageClinic,
        List<String> regions) {

    Compared {
        regions = regions == null ? List.of() : List.copyOf(regions);
    }

    /** A point and what it was measured against. */
    record Spot(double longitude, double latitude, @Nullable Datum datum) {
        private Place place() {
            return (datum == null ? Datum.WGS84 : datum).to(Datum.WGS84, new Place(longitude, latitude));
        }
    }

    /** Its names in the form in which they are compared. */
    List<NameForm> forms() {
        return Stream.concat(Stream.of(shown.name().zh()), shown.otherNames().stream())
                .map(name -> NameForm.of(name, regions))
                .distinct()
                .toList();
    }

    /** The identifiers that two institutions cannot share; a USCC is of a legal body, of which both may be parts. */
    List<Mark> sharedWith(Compared other) {
        return shown.identifiers().stream()
                .filter(other.shown.identifiers()::contains)
                .filter(mark -> !mark.scheme().equals("own"))
                .filter(mark -> !mark.scheme().equals("uscc") || !mayShareBodyWith(other))
                .toList();
    }

    /** Whether one is a part of the other, or both of a third: such have much in common. */
    boolean belongsWith(Compared other) {
        return (parentId != null && (parentId.equals(other.shown.id()) || parentId.equals(other.parentId)))
                || (other.parentId != null && other.parentId.equals(shown.id()));
    }

    private boolean isPart() {
        return parentId != null || isVillageClinic;
    }

    private boolean mayShareBodyWith(Compared other) {
        var body = shown.legalBody();
        return isPart() || other.isPart() || (body != null && body.equals(other.shown.legalBody()));
    }

    /** Not a number if one of the places is not known. */
    double metresTo(Compared other) {
        if (position == null || other.position == null) {
            return Double.NaN;
        }
        return position.place().metresTo(other.position.place());
    }
}
