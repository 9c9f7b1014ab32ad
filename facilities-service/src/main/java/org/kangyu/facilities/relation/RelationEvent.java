package org.kangyu.facilities.relation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.kangyu.kit.dated.State;
import org.kangyu.kit.outbox.Event;
import org.kangyu.kit.text.Text;

/** What others are told of relations. Fields may be added; changing or removing one needs a new type. */
sealed interface RelationEvent extends Event {

    /** The whole state after a change; dissolving is a change too. */
    record Changed(
            UUID id,
            long version,
            LocalDate validFrom,
            Instant recordedAt,
            Text typeName,
            @JsonUnwrapped RelationDocument document)
            implements RelationEvent {
        @Override
        public String type() {
            return "relation.changed.v1";
        }

        @Override
        public String subject() {
            return id.toString();
        }
    }

    static Changed changed(State<UUID, RelationDocument> state, Text typeName) {
        return new Changed(
                state.key(), state.version(), state.validFrom(), state.recordedAt(), typeName, state.document());
    }

    @Override
    default String topic() {
        return "relations";
    }
}
