package org.kangyu.gateway.directory;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.kangyu.gateway.EventSamples;
import org.kangyu.gateway.directory.DirectoryEvent.FacilityTold;
import org.kangyu.gateway.directory.DirectoryEvent.RegionTold;
import org.kangyu.gateway.memory.News;
import org.kangyu.kit.feed.Heard;
import org.kangyu.kit.feed.Version;
import org.kangyu.kit.geodesy.Place;
import org.kangyu.kit.json.TolerantJson;
import org.kangyu.kit.text.Text;

class DirectoryEventTest {

    @Test
    void readsTheFacilitySample() throws IOException {
        var event = (FacilityTold) understood(EventSamples.heard("facility.changed.v1", "id"));

        var facility = requireNonNull(event.news().state()).entry();
        assertThat(facility.version()).isEqualTo(3);
        assertThat(facility.name()).isEqualTo(Text.of("康巴什示例医院", "Kangbashi Sample Hospital"));
        assertThat(facility.shortName())
                .hasValueSatisfying(name -> assertThat(name.zh()).isEqualTo("示例医院"));
        assertThat(facility.facilityClass()).isEqualTo("hospital");
        assertThat(facility.category()).hasToString("ws218:A100");
        assertThat(facility.level()).isEqualTo(3);
        assertThat(facility.regionCode()).isEqualTo("150603000000");
        assertThat(facility.place()).contains(new Place(109.7813, 39.6083));
        assertThat(facility.status()).isEqualTo("closed");
        assertThat(facility.departments()).contains(new Code("kangyu", "fever-clinic"));
        assertThat(facility.services()).contains("palliative-care");
        assertThat(facility.beds()).contains(new Beds("icu", 40, 40, 38));
        assertThat(facility.staff()).contains(new FacilityEntry.Staff("physician", 620));
        assertThat(facility.recordedAt()).isEqualTo(Instant.parse("2024-04-08T02:41:07.123456Z"));
    }

    @Test
    void readsTheRegionSample() throws IOException {
        var event = (RegionTold) understood(EventSamples.heard("region.changed.v1", "code"));

        var region = requireNonNull(event.news().state()).entry();
        assertThat(region.code()).isEqualTo("150603001000");
        assertThat(region.level()).isEqualTo("township");
        assertThat(region.parentCode()).isEqualTo("150603000000");
        assertThat(region.closedOn()).isEqualTo(LocalDate.of(2024, 4, 8));
    }

    @Test
    void passesOverFieldsThatItDoesNotKnow() throws IOException {
        var newer = EventSamples.value("region.changed.v1").replaceFirst("\\{", "{\"climate\": {\"zone\": 7},");

        assertThat(understood(EventSamples.heard("region.changed.v1", "code", newer)))
                .isInstanceOf(RegionTold.class);
    }

    @Test
    void passesOverTypesThatItDoesNotKnow() throws IOException {
        assertThat(DirectoryEvent.of(EventSamples.heard("facility.merged.v1", "id", "{}")))
                .isEmpty();
    }

    @Test
    void takesATombstoneForARemoval() throws IOException {
        var event = (FacilityTold) understood(EventSamples.heard("facility.changed.v1", "id", null));

        assertThat(event.news()).isEqualTo(new News<>("id", new Version(1, 9), null));
    }

    @Test
    void refusesAFacilityWithoutAName() {
        var heard = EventSamples.heard("facility.changed.v1", "a", "{\"id\": \"a\"}");

        assertThatThrownBy(() -> understood(heard)).hasMessageContaining("recordedAt");
    }

    @Test
    void keepsTheOwnersAnswerFreeOfWhatWasCorrected() throws IOException {
        var corrected = EventSamples.value("facility.changed.v1")
                .replaceFirst("\\{", "{\"correction\": {\"validFrom\": \"2020-01-01\", \"name\": {\"zh\": \"旧\"}},");

        var event = (FacilityTold) understood(EventSamples.heard("facility.changed.v1", "id", corrected));

        var kept = Objects.requireNonNull(event.news().state());
        assertThat(TolerantJson.MAPPER.readTree(kept.json()))
                .isEqualTo(TolerantJson.MAPPER.readTree(EventSamples.value("facility.changed.v1")));
    }

    private static DirectoryEvent understood(Heard heard) throws IOException {
        return DirectoryEvent.of(heard).orElseThrow();
    }
}
