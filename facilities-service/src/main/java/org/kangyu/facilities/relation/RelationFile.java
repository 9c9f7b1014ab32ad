package org.kangyu.facilities.relation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kangyu.facilities.facility.FacilityRegister;
import org.kangyu.facilities.file.CsvText;
import org.kangyu.facilities.file.Pieces;

/** Files of relations that are made page by page while they are read. */
@ApplicationScoped
class RelationFile {

    private final FacilityRegister register;
    private final ObjectMapper json;

    RelationFile(FacilityRegister register, ObjectMapper json) {
        this.register = register;
        this.json = json;
    }

    /** A table of members with the columns of imports, titled in the language. */
    InputStream table(Iterator<List<RelationView>> pages, Locale language) {
        return CsvText.table(RelationColumns.titles(language), pages, this::rows);
    }

    /** One JSON object in each line. */
    InputStream lines(Iterator<List<RelationView>> pages) {
        return Pieces.of(pages, page -> page.stream().map(this::line).collect(Collectors.joining()));
    }

    private List<List<String>> rows(List<RelationView> page) {
        var facilities = page.stream()
                .flatMap(relation -> relation.document().members().stream())
                .flatMap(member -> Optional.ofNullable(member.facilityId()).stream())
                .collect(Collectors.toSet());
        var codes = register.ownCodes(facilities);
        return page.stream()
                .flatMap(relation -> relation.document().members().stream()
                        .map(member -> MemberCells.of(relation.id(), member, codes)))
                .toList();
    }

    private String line(RelationView relation) {
        try {
            return json.writeValueAsString(relation) + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
