package org.kangyu.system.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.kangyu.system.cluster.Api;

/** Whole lists of an owner, page by page. */
record OwnersLists(Api api) {

    /** The path with its filters. */
    List<JsonNode> all(String path) throws IOException {
        var items = new ArrayList<JsonNode>();
        var first = path + "&limit=500";
        for (var page = page(first);
                ;
                page = page(first + "&cursor=" + page.path("nextCursor").asText())) {
            page.path("items").forEach(items::add);
            if (!page.hasNonNull("nextCursor")) {
                return items;
            }
        }
    }

    private JsonNode page(String path) throws IOException {
        return api.get(path).expectSuccess().json();
    }
}
