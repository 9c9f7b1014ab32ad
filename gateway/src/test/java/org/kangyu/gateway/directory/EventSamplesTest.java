package org.kangyu.gateway.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kangyu.gateway.directory.DirectoryEvent.FacilityChanged;
import org.kangyu.gateway.directory.DirectoryEvent.FacilityRemoved;
import org.kangyu.gateway.directory.DirectoryEvent.RegionChanged;
import org.kangyu.kit.feed.Heard;
import org.kangyu.kit.feed.Version;
import org.kangyu.kit.text.Text;

/** The owner's samples are the contract: what it tells is understood here. */
class EventSamplesTest {

    @Test
    void readsTheFacilitySample() throws IOException {
        var event = read("facility.changed.v1", sample("facility.changed.v1"));

        var facility = ((FacilityChanged) event).facility().entry();
        assertThat(facility.version()).isEqualTo(3);
        assertThat(facility.name()).isEqualTo(Text.of("康巴什示例医院", "Kangbashi Sample Hospital"));
        assertThat(facility.shortName())
                .hasValueSatisfying(name -> assertThat(name.zh()).isEqualTo("示例医院"));
        assertThat(facility.facilityClass()).isEqualTo("hospital");
        assertThat(facility.category()).hasToString("ws218:A100");
        assertThat(facility.level()).isEqualTo(3);
        assertThat(facility.regionCode()).isEqualTo("150603000000");
        assertThat(facility.place()).contains(new Position(109.7813, 39.6083, "wgs84"));
        assertThat(facility.status()).isEqualTo("closed");
        assertThat(facility.departments()).contains(new Code("kangyu", "fever-clinic"));
        assertThat(facility.services()).contains("palliative-care");
        assertThat(facility.beds()).contains(new Beds("icu", 40, 40, 38));
        assertThat(facility.staff()).contains(new FacilityEntry.Staff("physician", 620));
        assertThat(facility.recordedAt()).isEqualTo(Instant.parse("2024-04-08T02:41:07.123456Z"));
    }

    @Test
    void readsTheRegionSample() throws IOException {
        var event = read("region.changed.v1", sample("region.changed.v1"));

        var region = ((RegionChanged) event).region().entry();
        assertThat(region.code()).isEqualTo("150603001000");
        assertThat(region.level()).isEqualTo("township");
        assertThat(region.parentCode()).isEqualTo("150603000000");
        assertThat(region.closedOn()).isEqualTo(LocalDate.of(2024, 4, 8));
    }

    @Test
    void passesOverFieldsThatItDoesNotKnow() throws IOException {
        var newer = sample("region.changed.v1").replaceFirst("\\{", "{\"climate\": {\"zone\": 7},");

        assertThat(read("region.changed.v1", newer)).isInstanceOf(RegionChanged.class);
    }

    @Test
    void passesOverTypesThatItDoesNotKnow() throws IOException {
        assertThat(DirectoryEvent.of(heard("facility.merged.v1", "{}"))).isEmpty();
    }

    @Test
    void takesATombstoneForARemoval() throws IOException {
        assertThat(read("facility.changed.v1", null)).isEqualTo(new FacilityRemoved("key", new Version(1, 9)));
    }

    @Test
    void refusesAFacilityWithoutAName() {
        assertThatThrownBy(() -> read("facility.changed.v1", "{\"id\": \"a\"}")).hasMessageContaining("recordedAt");
    }

    private static DirectoryEvent read(String type, @Nullable String value) throws IOException {
        return DirectoryEvent.of(heard(type, value)).orElseThrow();
    }

    private static Heard heard(String type, @Nullable String value) {
        return new Heard("topic", 0, 0, "key", type, new Version(1, 9), Instant.EPOCH, value);
    }

    private static String sample(String type) throws IOException {
        try (var file = EventSamplesTest.class.getResourceAsStream("/events/" + type + ".json")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
