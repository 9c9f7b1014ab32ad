package org.kangyu.gateway.event;

/** Answers as OpenAPI shows them. */
final class Examples {

    static final String TOPIC = """
            {"topic": "relations", "owner": "facilities-service", "key": "id of the relation, a UUID",
             "description": {"zh": "机构之间关系的变更", "en": "Changes of relations between facilities"},
             "types": [{"type": "relation.changed.v1", "description": {"zh": "关系建立、成员变动或解除"}}]}""";

    static final String SCHEMA = """
            {"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object",
             "properties": {"target": {"type": "string"}, "plan": {"type": "string"}, "region": {"type": "string"},
                            "version": {"type": "integer", "format": "int64"}},
             "required": ["plan", "region", "target", "version"]}""";

    static final String TYPE = """
            {"type": "target.withdrawn.v1", "topic": "target-evaluations", "owner": "indicators-service",
             "key": "id of the target / code of the region",
             "description": {"zh": "规划不再包含该目标", "en": "A plan no longer has the target"},
             "sample": {"target": "ORD-001", "plan": "ordos-2024", "region": "150600000000", "version": 4},
             "schema":
            """ + SCHEMA + "}";

    static final String ASYNC_API = """
            {"asyncapi": "3.0.0", "info": {"title": "Kangyu 康域", "version": "1"},
             "channels": {"relations": {"address": "relations"}}}""";

    private Examples() {}
}
