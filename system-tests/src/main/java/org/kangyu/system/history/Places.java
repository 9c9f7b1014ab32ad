package org.kangyu.system.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.kangyu.system.cluster.Api;
import org.kangyu.system.cluster.Cluster;
import org.kangyu.system.cluster.Topic;

/** The places where a workload's changes leave their mark: the tables, the topic from its beginning, the gateway's cards. */
record Places(Cluster cluster, Api api, String workload, boolean compacted) {

    private static final ObjectMapper JSON = new ObjectMapper();

    Evidence compareWith(History history) throws SQLException, IOException {
        var table = states("facility");
        return new Evidence(
                history.writes(),
                states("facility_revision"),
                table,
                cluster.waitingEvents(),
                published(),
                cards(table),
                compacted);
    }

    private List<State> states(String table) throws SQLException {
        var states = new ArrayList<State>();
        try (var connection = cluster.database();
                var statement = connection.prepareStatement(
                        "select id, version, document #>> '{name,en}' as key from %s".formatted(table)
                                + " where starts_with(document #>> '{name,en}', ?)")) {
            statement.setString(1, prefix());
            var rows = statement.executeQuery();
            while (rows.next()) {
                states.add(new State(rows.getString("id"), rows.getLong("version"), rows.getString("key")));
            }
        }
        return states;
    }

    private List<State> published() {
        return Topic.read(cluster.kafka().bootstrapServers(), "facilities").stream()
                .filter(record -> !Topic.isPlanted(record.headers()))
                .map(ConsumerRecord::value)
                .filter(Objects::nonNull)
                .map(Places::parse)
                .map(Places::state)
                .filter(state -> state.key().startsWith(prefix()))
                .toList();
    }

    private String prefix() {
        return workload + "-";
    }

    private List<State> cards(List<State> table) throws IOException {
        var cards = new ArrayList<State>();
        for (var row : table) {
            var answer = api.get("/facilities/%s/card".formatted(row.subject()));
            if (answer.isSuccess()) {
                cards.add(state(answer.json()));
            }
        }
        return cards;
    }

    private static State state(JsonNode document) {
        var key = document.path("name").path("en").asText();
        return new State(document.path("id").asText(), document.path("version").asLong(), key);
    }

    private static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
