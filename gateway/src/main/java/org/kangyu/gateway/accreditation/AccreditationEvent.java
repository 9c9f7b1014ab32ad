package org.kangyu.gateway.accreditation;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Optional;
import org.kangyu.gateway.memory.News;
import org.kangyu.kit.feed.Heard;

/** What is understood of the topics of accreditations and programmes. */
sealed interface AccreditationEvent {

    record AccreditationTold(News<AccreditationEntry> news) implements AccreditationEvent {}

    record ProgrammeTold(News<ProgrammeEntry> news) implements AccreditationEvent {}

    /** Nothing when the type is not known here. */
    static Optional<AccreditationEvent> of(Heard heard) throws JsonProcessingException {
        return Optional.ofNullable(
                switch (heard.type()) {
                    case "accreditation.changed.v1" ->
                        new AccreditationTold(News.inFull(heard, AccreditationEntry.class));
                    case "programme.changed.v1" -> new ProgrammeTold(News.inFull(heard, ProgrammeEntry.class));
                    default -> null;
                });
    }
}
