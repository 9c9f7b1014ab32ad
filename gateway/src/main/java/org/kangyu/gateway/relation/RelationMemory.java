package org.kangyu.gateway.relation;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.kangyu.gateway.memory.Memory;
import org.kangyu.gateway.memory.Remembered;

/** Single relations as facilities-service would answer them. */
@Singleton
class RelationMemory implements Memory {

    private final Relations relations;

    RelationMemory(Relations relations) {
        this.relations = relations;
    }

    @Override
    public Optional<Remembered> recall(String collection, String id) {
        return collection.equals("relations") ? relations.find(id).map(Remembered::of) : Optional.empty();
    }
}
