package org.kangyu.specialties.catalogue;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import org.kangyu.kit.dated.State;
import org.kangyu.kit.outbox.Event;

/** What others are told of programmes. Fields may be added; changing or removing one needs a new type. */
sealed interface ProgrammeEvent extends Event {

    /** The whole state after a change. */
    record Changed(@JsonUnwrapped ProgrammeDocument document, long version, LocalDate validFrom, Instant recordedAt)
            implements ProgrammeEvent {
        @Override
        public String type() {
            return "programme.changed.v1";
        }

        @Override
        public String subject() {
            return document.code();
        }
    }

    static Changed changed(State<String, ProgrammeDocument> state) {
        return new Changed(state.document(), state.version(), state.validFrom(), state.recordedAt());
    }

    @Override
    default String topic() {
        return "programmes";
    }
}
