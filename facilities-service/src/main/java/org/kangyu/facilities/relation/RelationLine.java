package org.kangyu.facilities.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.code.RegionCode;
import org.kangyu.kit.dated.Edit;
import org.kangyu.kit.dated.Editor;
import org.kangyu.kit.dated.Envelope;
import org.kangyu.kit.dated.Present;
import org.kangyu.kit.importing.ImportDocument;
import org.kangyu.kit.json.Letter;
import org.kangyu.kit.json.StrictJson;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.text.Text;

/** A relation as one line of a file tells it; without an id it is known again by type, region, first day and name. */
record RelationLine(long number, Envelope envelope, RelationDocument document) {

    private static final Set<String> SHOWN = Set.of("recordedAt", "typeName");
    private static final Text UNTOLD = Text.of("须填写 id 或名称", "Give its id, or a name by which it is known again");
    private static final Text UNKNOWN = Text.of("没有编号为 %s 的机构关系", "No relation has the id %s");
    private static final Text SEVERAL =
            Text.of("有 %d 个同类同名关系，请填写 id", "There are %d of this type and name: give the id");

    static RelationLine read(ImportDocument line, StrictJson json) {
        Letter<Envelope, RelationDocument> letter =
                json.read(line.sent(), Envelope.class, SHOWN, RelationDocument.class);
        return new RelationLine(line.line(), letter.envelope(), letter.document());
    }

    static Optional<UUID> id(ImportDocument line) {
        return MemberCells.id(line.tree().path("id").asText());
    }

    static String regionCode(ImportDocument line) {
        return RegionCode.full(line.tree().path("regionCode").asText());
    }

    /** What it is known by, as far as the line can be read. */
    static Optional<String> key(ImportDocument line) {
        var tree = line.tree();
        return Optional.of(tree.at("/name/zh").asText())
                .filter(name -> !name.isEmpty())
                .map(name -> key(
                        tree.path("type").asText(),
                        regionCode(line),
                        tree.path("since").asText(),
                        name));
    }

    Optional<String> key() {
        return key(document);
    }

    static Optional<String> key(RelationDocument document) {
        return Optional.ofNullable(document.name())
                .map(name -> key(document.type(), document.regionCode(), document.since(), name.zh()));
    }

    private static String key(String type, String region, Object since, String name) {
        return "%s|%s|%s|%s".formatted(type, RegionCode.full(region), since, name);
    }

    /** What keeps it from being told which relation is meant. */
    List<Violation> faults(@Nullable Relation known, int namesakes) {
        var found = new ArrayList<Violation>();
        if (envelope.id() == null) {
            if (document.name() == null) {
                found.add(new Violation("/name", "not-null", UNTOLD));
            }
            if (namesakes > 1) {
                found.add(new Violation("/name", "ambiguous", SEVERAL.with(namesakes)));
            }
        } else if (known == null) {
            found.add(new Violation("/id", "unknown-relation", UNKNOWN.with(envelope.id())));
        }
        return found;
    }

    Edit edit(@Nullable Relation known, Present present, Editor editor) {
        return known == null
                ? envelope.firstEdit(present, editor, document.since())
                : envelope.edit(present, editor, known.validFrom());
    }
}
