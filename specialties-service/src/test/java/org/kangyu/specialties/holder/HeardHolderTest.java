package org.kangyu.specialties.holder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.kangyu.kit.json.TolerantJson;
import org.kangyu.kit.text.Text;

class HeardHolderTest {

    @Test
    void readsTheRegistrysSampleOfAFacility() throws IOException {
        var holder = read("facility", HeardFacility.class).holder();

        assertThat(holder)
                .isEqualTo(new Holder(
                        Holder.Kind.FACILITY,
                        "0197a3c0-5b1e-7c4d-9a2f-3d1c8e5b7a60",
                        "ORD-H-0001",
                        Text.of("康巴什示例医院", "Kangbashi Sample Hospital"),
                        "150603000000",
                        null,
                        LocalDate.parse("2024-04-08"),
                        LocalDate.parse("2024-04-08"),
                        null));
    }

    @Test
    void readsTheRegistrysSampleOfARegion() throws IOException {
        var holder = read("region", HeardRegion.class).holder();

        assertThat(holder.id()).isEqualTo("150603001000");
        assertThat(holder.parentCode()).isEqualTo("150603000000");
        assertThat(holder.isClosed()).isTrue();
    }

    private static <T> T read(String noun, Class<T> type) throws IOException {
        try (var file = HeardHolderTest.class.getResourceAsStream("/events/" + noun + ".changed.v1.json")) {
            return TolerantJson.MAPPER.readValue(file, type);
        }
    }
}
