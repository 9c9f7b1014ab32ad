package org.kangyu.gateway.accreditation;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.kangyu.gateway.directory.Directory;
import org.kangyu.gateway.feed.Listener;
import org.kangyu.kit.feed.Heard;

/** Keeps the accreditations filled. */
@Singleton
class AccreditationListener implements Listener {

    private final Accreditations accreditations;

    AccreditationListener(Directory directory) {
        accreditations = new Accreditations(directory);
    }

    @Produces
    @Singleton
    Accreditations accreditations() {
        return accreditations;
    }

    @Override
    public List<String> topics() {
        return List.of("programmes", "accreditations");
    }

    @Override
    public Optional<Runnable> understand(Heard heard) throws JsonProcessingException {
        return AccreditationEvent.of(heard).map(event -> () -> accreditations.apply(event));
    }
}
