package org.kangyu.gateway.relation;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.kangyu.gateway.feed.Listener;
import org.kangyu.gateway.memory.News;
import org.kangyu.kit.feed.Heard;

/** Keeps the relations filled. */
@Singleton
class RelationListener implements Listener {

    private final Relations relations = new Relations();

    @Produces
    @Singleton
    Relations relations() {
        return relations;
    }

    @Override
    public List<String> topics() {
        return List.of("relations");
    }

    @Override
    public Optional<Runnable> understand(Heard heard) throws JsonProcessingException {
        if (!heard.type().equals("relation.changed.v1")) {
            return Optional.empty();
        }
        var news = News.inFull(heard, RelationEntry.class);
        return Optional.of(() -> relations.take(news));
    }
}
