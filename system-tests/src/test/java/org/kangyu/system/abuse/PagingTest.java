package org.kangyu.system.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kangyu.system.cluster.Answer;

/** A12: limits and cursors that nobody was given, and pages while others write. */
@ExtendWith(SharedGround.class)
class PagingTest {

    private static final List<String> LIMITS = List.of(
            "-1",
            "0",
            "1001",
            "2147483647",
            "2147483648",
            "9223372036854775808",
            "1e3",
            "1.0",
            "0x10",
            "+5",
            " 5",
            "5 ",
            "１０",
            "٥",
            "ten",
            "null",
            "NaN");
    private static final List<String> FORGED = List.of(
            "x", "AAAA", "AAAAAAAAAAAAAAAAAAAAAFsiMTUwNjAwIl0", "W10", "é", "%", "../..", "'", "A".repeat(3_000));

    private final Ground ground;
    private final Attack attack;
    private final List<Routed> lists;

    PagingTest(Ground ground) {
        this.ground = ground;
        this.attack = new Attack(ground);
        this.lists = ground.operations().stream()
                .filter(operation -> operation.parameter("cursor").isPresent())
                .toList();
    }

    @Test
    void takesOnlyLimitsThatAreInRange() {
        var sent = ground.wire().sent();

        var faults = ground.operations().stream()
                .filter(operation -> operation.parameter("limit").isPresent())
                .flatMap(list -> LIMITS.stream().flatMap(limit -> fault(list, "limit", limit).stream()))
                .toList();

        assertThat(faults).isEmpty();
        ground.ledger()
                .enter(
                        "A12",
                        "%d limits on every list".formatted(LIMITS.size()),
                        ground.wire().sent() - sent,
                        "400 naming limit");
    }

    @Test
    void takesOnlyCursorsThatItGave() {
        var sent = ground.wire().sent();
        var given = given();

        var faults = lists.stream()
                .flatMap(list -> cursors(list, given).flatMap(cursor -> fault(list, "cursor", cursor).stream()))
                .toList();

        assertThat(given).hasSizeGreaterThan(12);
        assertThat(faults).isEmpty();
        var tried = "forged, cut, changed and foreign cursors on %d lists".formatted(lists.size());
        ground.ledger().enter("A12", tried, ground.wire().sent() - sent, "400 naming cursor");
    }

    @Test
    void takesNoCursorOfOtherFilters() {
        var first = ground.wire().send(ground.gateway(), Call.get("/api/v1/regions?limit=1&level=prefecture"));
        var cursor = first.json().path("nextCursor").asText();

        for (var filter :
                List.of("level=county", "level=prefecture&q=x", "level=prefecture&region=150600", "status=open")) {
            var answer = ground.wire()
                    .send(
                            ground.gateway(),
                            Call.get("/api/v1/regions?" + filter).with("cursor", cursor));
            assertThat(Refusals.fault(answer, 400)).as(filter).isEmpty();
        }
    }

    @Test
    void showsEveryStableRowOnceWhileOthersComeAndGo() {
        var stable = ids(pages("/api/v1/facilities?limit=1", () -> {}));
        var sent = ground.wire().sent();
        var made = new ArrayList<String>();

        var seen = ids(pages("/api/v1/facilities?limit=1", () -> made.add(register())));

        assertThat(seen).doesNotHaveDuplicates().containsAll(stable);
        assertThat(made).hasSizeGreaterThan(1);
        ground.ledger()
                .enter(
                        "A12",
                        "pages while rows are added before and behind",
                        ground.wire().sent() - sent,
                        "no skip, no repeat");
    }

    /** The cursor of the second page of each list that has one. */
    private Map<Routed, String> given() {
        var given = new LinkedHashMap<Routed, String>();
        lists.forEach(list -> {
            var page = send(list, "limit", "1");
            if (page.isSuccess() && page.json().has("nextCursor")) {
                given.put(list, page.json().path("nextCursor").asText());
            }
        });
        return given;
    }

    private static Stream<String> cursors(Routed list, Map<Routed, String> given) {
        var foreign = given.entrySet().stream()
                .filter(other -> !other.getKey().equals(list))
                .map(Map.Entry::getValue);
        var changed = Optional.ofNullable(given.get(list)).stream()
                .flatMap(own -> Stream.of(
                        own.substring(1),
                        own.substring(0, own.length() - 1),
                        own.substring(0, 10),
                        own + "A",
                        own + own,
                        own.substring(0, 4) + (own.charAt(4) == 'A' ? 'B' : 'A') + own.substring(5),
                        own.toLowerCase(Locale.ROOT)));
        return Stream.of(FORGED.stream(), foreign, changed).flatMap(cursors -> cursors);
    }

    private Optional<String> fault(Routed list, String parameter, String value) {
        var answer = send(list, parameter, value);
        return Refusals.fault(answer, 400)
                .or(() -> answer.json()
                                .path("violations")
                                .findValuesAsText("pointer")
                                .contains(parameter)
                        ? Optional.empty()
                        : Optional.of("does not name it: " + answer.body()))
                .map(fault -> "%s=%s of %s: %s".formatted(parameter, value, list, fault));
    }

    private Answer send(Routed list, String parameter, String value) {
        return ground.wire().send(list.origin(), attack.on(list).with(parameter, value), ground.everything());
    }

    private List<Answer> pages(String path, Runnable between) {
        var pages = new ArrayList<Answer>();
        var call = Call.get(path);
        for (var more = true; more && pages.size() < 20; between.run()) {
            var page = ground.wire().send(ground.gateway(), call).expectSuccess();
            pages.add(page);
            more = page.json().has("nextCursor");
            call = Call.get(path).with("cursor", page.json().path("nextCursor").asText());
        }
        return pages;
    }

    private static List<String> ids(List<Answer> pages) {
        return pages.stream()
                .flatMap(page -> page.json().path("items").findValuesAsText("id").stream())
                .toList();
    }

    private String register() {
        var facility = Scene.facility("PAGE-" + ground.wire().sent(), Scene.REGION, "page");
        var call = Call.of("POST", "/api/v1/facilities", "application/json", facility);
        return ground.wire()
                .send(ground.gateway(), call, ground.everything())
                .expectSuccess()
                .json()
                .path("id")
                .asText();
    }
}
