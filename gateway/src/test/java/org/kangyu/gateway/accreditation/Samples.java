package org.kangyu.gateway.accreditation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kangyu.gateway.accreditation.AccreditationEntry.Holder;
import org.kangyu.gateway.accreditation.AccreditationEvent.AccreditationTold;
import org.kangyu.gateway.memory.Latest;
import org.kangyu.gateway.memory.News;
import org.kangyu.kit.feed.Version;
import org.kangyu.kit.text.Text;

/** Events about accreditations for tests. */
final class Samples {

    static final String CHEST_PAIN = "chest-pain-centre";

    private Samples() {}

    static AccreditationEvent awarded(String id, long version, String holderId, String regionCode) {
        return told(version, accreditation(id, "awarded", holderId, regionCode));
    }

    static AccreditationEvent told(long version, AccreditationEntry accreditation) {
        var state = new Latest<>(new Version(1, version), accreditation);
        return new AccreditationTold(News.state(accreditation.id(), state));
    }

    static AccreditationEvent gone(String id, long version) {
        return new AccreditationTold(new News<>(id, new Version(1, version), null));
    }

    static AccreditationEntry accreditation(String id, String status, String holderId, @Nullable String regionCode) {
        return new AccreditationEntry(
                id,
                CHEST_PAIN,
                Text.of("胸痛中心", "Chest pain centre"),
                "national",
                new Holder("facility", holderId, null, regionCode),
                null,
                null,
                status,
                LocalDate.of(2023, 6, 1),
                null,
                null,
                null);
    }
}
