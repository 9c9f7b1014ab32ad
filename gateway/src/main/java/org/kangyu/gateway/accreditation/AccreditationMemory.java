package org.kangyu.gateway.accreditation;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.kangyu.gateway.memory.Memory;
import org.kangyu.gateway.memory.Remembered;

/** Single accreditations and programmes as specialties-service would answer them. */
@Singleton
class AccreditationMemory implements Memory {

    private final Accreditations accreditations;

    AccreditationMemory(Accreditations accreditations) {
        this.accreditations = accreditations;
    }

    @Override
    public Optional<Remembered> recall(String collection, String id) {
        return switch (collection) {
            case "accreditations" -> accreditations.accreditation(id).map(Remembered::of);
            case "programmes" -> accreditations.programme(id).map(Remembered::of);
            default -> Optional.empty();
        };
    }
}
