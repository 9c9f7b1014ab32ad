package org.kangyu.specialties.accreditation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.dated.State;
import org.kangyu.kit.outbox.Event;
import org.kangyu.kit.text.Text;

/** What others are told of accreditations. Fields may be added; changing or removing one needs a new type. */
sealed interface AccreditationEvent extends Event {

    /** The whole state after a change, so that a reader needs no other event; revocation is a change too. */
    record Changed(
            UUID id,
            long version,
            LocalDate validFrom,
            Instant recordedAt,
            Text programmeName,
            @Nullable Text specialtyName,
            @JsonUnwrapped AccreditationDocument document)
            implements AccreditationEvent {
        @Override
        public String type() {
            return "accreditation.changed.v1";
        }

        @Override
        public String subject() {
            return id.toString();
        }
    }

    static Changed changed(State<UUID, AccreditationDocument> state, Text programmeName, @Nullable Text specialtyName) {
        return new Changed(
                state.key(),
                state.version(),
                state.validFrom(),
                state.recordedAt(),
                programmeName,
                specialtyName,
                state.document());
    }

    @Override
    default String topic() {
        return "accreditations";
    }
}
