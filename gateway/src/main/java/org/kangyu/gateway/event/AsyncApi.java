package org.kangyu.gateway.event;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.kangyu.kit.json.TolerantJson;

/** Describes all topics as an <a href="https://www.asyncapi.com/docs/reference/specification/v3.0.0">AsyncAPI 3.0</a> document. */
final class AsyncApi {

    private static final Map<String, String> HEADERS = Map.of(
            "ce_id", "The same when an event is sent again",
            "ce_source", "The service that tells of it",
            "ce_specversion", "Of CloudEvents: 1.0",
            "ce_subject", "The key",
            "ce_type", "The type of the event",
            "ce_time", "When the change was made, UTC",
            "epoch", "Raised when a database was restored; the higher one is newer, whatever the versions say",
            "version", "Of the subject; the higher one is newer",
            "traceparent", "W3C trace context of the request that made the change");

    private AsyncApi() {}

    static ObjectNode document(EventCatalogue catalogue) {
        var document = TolerantJson.MAPPER.createObjectNode();
        document.put("asyncapi", "3.0.0");
        document.putObject("info").put("title", "Kangyu 康域").put("version", "1");
        document.put("defaultContentType", "application/json");
        var channels = document.putObject("channels");
        var operations = document.putObject("operations");
        for (var topic : catalogue.topics()) {
            var channel = channels.putObject(topic.topic());
            channel.put("address", topic.topic());
            channel.put("description", topic.description().en());
            var messages = channel.putObject("messages");
            names(topic).forEach(type -> messages.putObject(type).put("$ref", "#/components/messages/" + type));
            var operation = operations.putObject("hear-" + topic.topic());
            operation.put("action", "receive");
            operation.putObject("channel").put("$ref", "#/channels/" + topic.topic());
        }
        var components = document.putObject("components");
        var messages = components.putObject("messages");
        catalogue.types().forEach(type -> describe(messages.putObject(type.type()), type));
        var headers = components.putObject("schemas").putObject("headers").put("type", "object");
        var properties = headers.putObject("properties");
        HEADERS.keySet().stream()
                .sorted()
                .forEach(
                        name -> properties.putObject(name).put("type", "string").put("description", HEADERS.get(name)));
        return document;
    }

    private static List<String> names(TopicView topic) {
        return topic.types().stream().map(TopicView.TypeView::type).toList();
    }

    private static void describe(ObjectNode message, EventTypeView type) {
        message.put("name", type.type());
        message.put("summary", type.description().en());
        message.putObject("headers").put("$ref", "#/components/schemas/headers");
        message.putObject("payload")
                .put("schemaFormat", "application/schema+json;version=draft-2020-12")
                .set("schema", type.schema());
        message.putArray("examples").addObject().set("payload", type.sample());
    }
}
