package org.kangyu.facilities.facility;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kangyu.facilities.code.Category;
import org.kangyu.kit.dated.State;
import org.kangyu.kit.outbox.Event;
import org.kangyu.kit.text.Text;

/** What others are told of facilities. Fields may be added; changing or removing one needs a new type. */
sealed interface FacilityEvent extends Event {

    /** The whole state after a change, so that a reader needs no other event; closing is a change too. */
    record Changed(
            UUID id,
            long version,
            LocalDate validFrom,
            Instant recordedAt,
            @JsonProperty("class") String facilityClass,
            Text categoryName,
            @JsonUnwrapped FacilityDocument document,
            @Nullable Correction correction)
            implements FacilityEvent {
        @Override
        public String type() {
            return "facility.changed.v1";
        }

        @Override
        public String subject() {
            return id.toString();
        }
    }

    /** What the facility really was from a day until before another, when that was told later than its last change. */
    record Correction(
            LocalDate validFrom,
            LocalDate validTo,
            @JsonProperty("class") String facilityClass,
            Text categoryName,
            @JsonUnwrapped FacilityDocument document) {
        static Correction of(LocalDate from, LocalDate to, FacilityDocument document, Category category) {
            return new Correction(from, to, category.facilityClass(), category.name(), document);
        }
    }

    static Changed changed(State<UUID, FacilityDocument> state, Category category, @Nullable Correction correction) {
        return new Changed(
                state.key(),
                state.version(),
                state.validFrom(),
                state.recordedAt(),
                category.facilityClass(),
                category.name(),
                state.document(),
                correction);
    }

    @Override
    default String topic() {
        return "facilities";
    }
}
