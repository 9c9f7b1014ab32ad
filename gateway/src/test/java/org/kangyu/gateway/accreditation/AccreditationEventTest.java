package org.kangyu.gateway.accreditation;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.kangyu.gateway.EventSamples;
import org.kangyu.gateway.accreditation.AccreditationEntry.Holder;
import org.kangyu.gateway.accreditation.AccreditationEvent.AccreditationTold;
import org.kangyu.gateway.accreditation.AccreditationEvent.ProgrammeTold;
import org.kangyu.kit.text.Text;

class AccreditationEventTest {

    @Test
    void readsTheSampleOfAnAccreditation() throws IOException {
        var heard = EventSamples.heard("accreditation.changed.v1", "0197a3c0-5b1e-7c4d-9a2f-3d1c8e5b7a70");
        var event = (AccreditationTold) AccreditationEvent.of(heard).orElseThrow();

        var accreditation = requireNonNull(event.news().state()).entry();
        assertThat(accreditation.award()).isEqualTo(new Award("key-clinical-specialty", "provincial"));
        assertThat(accreditation.programmeName()).isEqualTo(Text.of("临床重点专科", "Key clinical specialty"));
        assertThat(accreditation.holder())
                .isEqualTo(new Holder("department", "0197a3c0-5b1e-7c4d-9a2f-3d1c8e5b7a60", "03.04", "150603000000"));
        assertThat(accreditation.specialty()).isEqualTo("03.04");
        assertThat(accreditation.specialtyName()).isEqualTo(Text.of("心血管内科专业", "Cardiology"));
        assertThat(accreditation.status()).isEqualTo("suspended");
        assertThat(accreditation.awardedOn()).isEqualTo(LocalDate.of(2023, 6, 1));
        assertThat(accreditation.validUntil()).isEqualTo(LocalDate.of(2028, 5, 31));
        assertThat(accreditation.issuingBody()).isEqualTo("内蒙古自治区卫生健康委员会");
        assertThat(accreditation.suspendedBecause()).contains("closed on 2026-04-08");
    }

    @Test
    void readsTheSampleOfAProgramme() throws IOException {
        var heard = EventSamples.heard("programme.changed.v1", "primary-care-recommended");
        var event = (ProgrammeTold) AccreditationEvent.of(heard).orElseThrow();

        var programme = requireNonNull(event.news().state()).entry();
        assertThat(programme.code()).isEqualTo("primary-care-recommended");
        assertThat(programme.name().en()).isEqualTo("Quality primary care: recommended standard");
    }

    @Test
    void passesOverTypesThatItDoesNotKnow() throws IOException {
        assertThat(AccreditationEvent.of(EventSamples.heard("accreditation.praised.v1", "id", "{}")))
                .isEmpty();
    }
}
