package org.kangyu.specialties.accreditation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.dated.State;
import org.kangyu.kit.text.Text;
import org.kangyu.specialties.catalogue.KnownProgrammes;
import org.kangyu.specialties.catalogue.Specialties;

/** Tells accreditations with the names of their programme and specialty. */
@ApplicationScoped
class Naming {

    private final KnownProgrammes programmes;
    private final Specialties specialties;

    Naming(KnownProgrammes programmes, Specialties specialties) {
        this.programmes = programmes;
        this.specialties = specialties;
    }

    AccreditationView view(State<UUID, AccreditationDocument> state) {
        return AccreditationView.of(state, programme(state.document()), specialty(state.document()));
    }

    AccreditationEvent event(State<UUID, AccreditationDocument> state) {
        return AccreditationEvent.changed(state, programme(state.document()), specialty(state.document()));
    }

    private Text programme(AccreditationDocument document) {
        return programmes.document(document.programme()).orElseThrow().name();
    }

    private @Nullable Text specialty(AccreditationDocument document) {
        var code = document.specialty();
        return code == null ? null : specialties.get(code).name();
    }
}
