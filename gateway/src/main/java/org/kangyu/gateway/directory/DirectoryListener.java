package org.kangyu.gateway.directory;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.kangyu.gateway.feed.Listener;
import org.kangyu.kit.feed.Heard;

/** Keeps the directory filled. */
@Singleton
class DirectoryListener implements Listener {

    private final Directory directory = new Directory();

    @Produces
    @Singleton
    Directory directory() {
        return directory;
    }

    @Override
    public List<String> topics() {
        return List.of("regions", "facilities");
    }

    @Override
    public Optional<Runnable> understand(Heard heard) throws JsonProcessingException {
        return DirectoryEvent.of(heard).map(event -> () -> directory.apply(event));
    }
}
