package org.kangyu.specialties.accreditation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.dated.Edit;
import org.kangyu.kit.dated.Editor;
import org.kangyu.kit.text.Text;
import org.kangyu.specialties.catalogue.HolderKind;
import org.kangyu.specialties.catalogue.Level;
import org.kangyu.specialties.holder.Holder;

/** Accreditations for tests. */
final class Samples {

    static final LocalDate TODAY = LocalDate.parse("2026-04-08");

    private Samples() {}

    static AccreditationDocument awarded(@Nullable String awardedOn, @Nullable String validUntil) {
        return document(Status.AWARDED, awardedOn, validUntil);
    }

    static AccreditationDocument document(Status status, @Nullable String awardedOn, @Nullable String validUntil) {
        var holder = new HolderReference(HolderKind.FACILITY, "one", null, new Text("示例医院", null), "150603000000");
        return new AccreditationDocument(
                null,
                "chest-pain-centre",
                Level.CITY,
                holder,
                null,
                status,
                null,
                null,
                day(awardedOn),
                day(validUntil),
                null,
                null,
                null);
    }

    static Accreditation accreditation(Status status) {
        return new Accreditation(document(status, "2025-01-01", "2027-12-31"), edit());
    }

    static Edit edit() {
        return new Edit(new Editor("somebody", Set.of(), Set.of()), TODAY, Instant.EPOCH, null);
    }

    static Holder holder(String name, @Nullable String closedOn) {
        var text = new Text(name, null);
        return new Holder(Holder.Kind.FACILITY, "one", null, text, "150603000000", null, TODAY, day(closedOn), null);
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
