package org.kangyu.facilities.relation;

import static org.kangyu.kit.access.Role.ADMIN;
import static org.kangyu.kit.access.Role.FACILITY_EDITOR;
import static org.kangyu.kit.access.Role.INTEGRATOR;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.kangyu.kit.dated.Editor;
import org.kangyu.kit.dated.Present;
import org.kangyu.kit.importing.ImportCaller;
import org.kangyu.kit.importing.ImportColumn;
import org.kangyu.kit.importing.ImportDocument;
import org.kangyu.kit.importing.ImportLine;
import org.kangyu.kit.importing.ImportOutcome;
import org.kangyu.kit.importing.ImportRow;
import org.kangyu.kit.importing.Importer;
import org.kangyu.kit.json.StrictJson;
import org.kangyu.kit.problem.ProblemException;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.problem.Violations;
import org.kangyu.kit.text.Text;

/** Relations from files: whole ones line by line, or members of those that are known row by row. */
@ApplicationScoped
class RelationImporter implements Importer {

    private static final Text UNKNOWN = Text.of("没有此机构关系", "There is no such relation");

    private final RelationService service;
    private final ImportedRelations imported;
    private final Present present;
    private final StrictJson json;

    RelationImporter(RelationService service, ImportedRelations imported, Present present, StrictJson json) {
        this.service = service;
        this.imported = imported;
        this.present = present;
        this.json = json;
    }

    @Override
    public String collection() {
        return "relations";
    }

    @Override
    public List<ImportColumn> columns() {
        return RelationColumns.ALL;
    }

    @Override
    public Set<String> roles() {
        return Set.of(FACILITY_EDITOR, INTEGRATOR, ADMIN);
    }

    @Override
    public void prepare(List<? extends ImportLine> lines, ImportCaller caller) {
        imported.prepare(lines);
    }

    /** A member joins, or its part ends on another day; members that no row speaks of stay. */
    @Override
    public ImportOutcome apply(ImportRow row, ImportCaller caller) {
        var relation = MemberCells.relation(row).flatMap(imported::known);
        var member = new MemberCells(row, imported.facilities()).read();
        if (relation.isEmpty()) {
            row.refuse(new Violation("relation", "unknown-relation", UNKNOWN));
        }
        refuse(row, member);
        var edit = present.edit(Editor.of(caller), null, null);
        var outcome = service.take(member, relation.orElseThrow(), edit);
        if (outcome != ImportOutcome.UNCHANGED) {
            imported.rememberChange(relation.orElseThrow(), edit);
        }
        return outcome;
    }

    @Override
    public ImportOutcome apply(ImportDocument document, ImportCaller caller) {
        var line = RelationLine.read(document, json);
        var id = line.envelope().id();
        var namesakes = imported.known(line);
        var known = id == null
                ? namesakes.stream().findFirst().orElse(null)
                : imported.known(id).orElse(null);
        var faults = new ArrayList<>(line.faults(known, namesakes.size()));
        if (faults.isEmpty()) {
            var key = known == null ? line.key().orElseThrow() : known.id().toString();
            imported.claim(key, line.number(), "/name").ifPresent(faults::add);
        }
        return service.take(line, known, faults, line.edit(known, present, Editor.of(caller)));
    }

    @Override
    public void flush() {
        imported.handOver(service::keep);
        service.flush();
    }

    private void refuse(ImportRow row, Member member) {
        var part = "%s|%s|%s|%s".formatted(row.text("relation"), member.role(), member.parties(), member.since());
        imported.claim(part, row.line(), "facility").ifPresent(row::refuse);
        var found = new ArrayList<>(row.violations());
        try {
            json.checked(member);
        } catch (ProblemException e) {
            found.addAll(e.violations());
        }
        Violations.refuse(found);
    }
}
