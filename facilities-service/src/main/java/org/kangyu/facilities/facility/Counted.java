package org.kangyu.facilities.facility;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What facilities have numbers of, by the first word of its parameters and the code list of its kinds. */
enum Counted {
    BEDS(CountFilter.BEDS, "bed-kind"),
    STAFF(CountFilter.STAFF, "staff-category"),
    VEHICLES(CountFilter.VEHICLES, "vehicle-kind"),
    EQUIPMENT(CountFilter.EQUIPMENT, "equipment-kind");

    private static final List<String> BED_FIELDS = List.of("approved", "actual", "open", "convertible");

    private final String family;
    private final String codeList;

    Counted(String family, String codeList) {
        this.family = family;
        this.codeList = codeList;
    }

    /** That of a parameter such as {@code beds.icu.open}. */
    static Optional<Counted> of(String parameter) {
        return Stream.of(values())
                .filter(counted -> parameter.startsWith(counted.family + "."))
                .findFirst();
    }

    String codeList() {
        return codeList;
    }

    /** All parameters that ask for numbers of these kinds. */
    Stream<String> parameters(Stream<String> kinds) {
        return kinds.map(kind -> family + "." + kind)
                .flatMap(kind -> this == BEDS ? BED_FIELDS.stream().map(field -> kind + "." + field) : Stream.of(kind));
    }
}
