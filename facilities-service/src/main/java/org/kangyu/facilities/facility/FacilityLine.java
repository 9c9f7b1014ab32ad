package org.kangyu.facilities.facility;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.dated.Edit;
import org.kangyu.kit.dated.Editor;
import org.kangyu.kit.dated.Envelope;
import org.kangyu.kit.dated.Present;
import org.kangyu.kit.importing.ImportDocument;
import org.kangyu.kit.json.Letter;
import org.kangyu.kit.json.StrictJson;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.text.Text;

/** A facility as one line of a file tells it: the document, and which facility it is of by its id or its own code. */
record FacilityLine(long number, Envelope envelope, FacilityDocument document) {

    private static final Set<String> SHOWN = Set.of("recordedAt", "class", "categoryName");
    private static final Text UNTOLD = Text.of("须填写 id 或登记号（own）", "Give its id, or an own code among its identifiers");
    private static final Text UNKNOWN = Text.of("没有编号为 %s 的机构", "No facility has the id %s");
    private static final Text FIXED = Text.of("导入不更改登记号", "Imports do not change an own code");
    private static final Text TAKEN = Text.of("登记号 %s 属于另一机构", "Another facility has the own code %s");

    static FacilityLine read(ImportDocument line, StrictJson json) {
        Letter<Envelope, FacilityDocument> letter =
                json.read(line.sent(), Envelope.class, SHOWN, FacilityDocument.class);
        return new FacilityLine(line.line(), letter.envelope(), letter.document());
    }

    /** The id that the line gives, if it is one. */
    static Optional<UUID> id(ImportDocument line) {
        try {
            return Optional.of(line.tree().path("id").asText())
                    .filter(id -> !id.isEmpty())
                    .map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // refused when the line is read
        }
    }

    /** The own code that the line gives, if any. */
    static Optional<String> code(ImportDocument line) {
        for (var identifier : line.tree().path("identifiers")) {
            if (identifier.path("scheme").asText().equals(Identifier.OWN)) {
                return Optional.of(identifier.path("value").asText());
            }
        }
        return Optional.empty();
    }

    static Optional<String> regionCode(ImportDocument line) {
        return Optional.of(line.tree().path("regionCode").asText()).filter(code -> !code.isEmpty());
    }

    /** What it is known by in the file. */
    String key() {
        return document.ownCode().orElse(String.valueOf(envelope.id()));
    }

    /** What keeps it from being told which facility is meant; {@code namesake} has the own code. */
    List<Violation> faults(@Nullable Facility known, @Nullable Facility namesake) {
        var found = new ArrayList<Violation>();
        var code = document.ownCode().orElse(null);
        if (envelope.id() == null) {
            if (code == null) {
                found.add(new Violation("/identifiers", "not-null", UNTOLD));
            }
        } else if (known == null) {
            found.add(new Violation("/id", "unknown-facility", UNKNOWN.with(envelope.id())));
        } else if (!known.document().ownCode().map(own -> own.equals(code)).orElse(true)) {
            var own = known.document().ownCode().orElse(null);
            found.add(new Violation("/identifiers", "fixed", FIXED, own));
        } else if (namesake != null && !namesake.id().equals(known.id())) {
            found.add(new Violation(
                    "/identifiers", "taken", TAKEN.with(code), namesake.id().toString()));
        }
        return found;
    }

    Edit edit(@Nullable Facility known, Present present, Editor editor) {
        return known == null
                ? envelope.firstEdit(present, editor, document.openedOn())
                : envelope.edit(present, editor, known.validFrom());
    }
}
