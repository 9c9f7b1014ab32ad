package org.kangyu.specialties.catalogue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.kangyu.kit.dated.Editor;
import org.kangyu.kit.dated.Present;
import org.kangyu.kit.json.StrictJson;
import org.kangyu.kit.json.TolerantJson;

/**
 * The programmes that the platform brings along: registered at start as a client would, unless they are known. What
 * somebody has changed since stays changed.
 */
@ApplicationScoped
class PackagedProgrammes {

    private static final String FILE = "/catalogue/programmes.json";
    private static final Editor PLATFORM = new Editor("platform", Set.of(), Set.of());

    private final ProgrammeService service;
    private final Programmes programmes;
    private final Present present;
    private final StrictJson json;

    PackagedProgrammes(ProgrammeService service, Programmes programmes, Present present, StrictJson json) {
        this.service = service;
        this.programmes = programmes;
        this.present = present;
        this.json = json;
    }

    void start(@Observes StartupEvent event) {
        QuarkusTransaction.requiringNew().run(() -> {
            programmes.alone(); // replicas that start together follow one another
            var edit = present.edit(PLATFORM, null, null);
            read().stream()
                    .filter(programme -> programmes.document(programme.code()).isEmpty())
                    .forEach(programme -> service.register(json.checked(programme), edit));
        });
    }

    static List<ProgrammeDocument> read() {
        try (var file = Objects.requireNonNull(PackagedProgrammes.class.getResourceAsStream(FILE), FILE)) {
            return List.of(TolerantJson.MAPPER.readValue(file, ProgrammeDocument[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
