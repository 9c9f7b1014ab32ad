package org.kangyu.specialties.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kangyu.specialties.accreditation.Samples.accreditation;
import static org.kangyu.specialties.accreditation.Samples.edit;
import static org.kangyu.specialties.accreditation.Samples.holder;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.kangyu.kit.problem.ProblemException;

class AccreditationTest {

    @Test
    void forgetsWhyItWasSuspendedWhenItIsReinstated() {
        var accreditation = accreditation(Status.AWARDED);

        accreditation.suspend("reason", edit());
        assertThat(accreditation.document().suspendedBecause()).isEqualTo("reason");
        accreditation.reinstate(edit());

        assertThat(accreditation.document().status()).isEqualTo(Status.AWARDED);
        assertThat(accreditation.document().suspendedBecause()).isNull();
    }

    @ParameterizedTest
    @EnumSource(value = Status.class, mode = Mode.EXCLUDE, names = "AWARDED")
    void isSuspendedOnlyIfItIsAwarded(Status status) {
        var accreditation = accreditation(status);

        assertThatThrownBy(() -> accreditation.suspend("reason", edit())).isInstanceOf(ProblemException.class);
    }

    @Test
    void isRevokedOnce() {
        var accreditation = accreditation(Status.AWARDED);
        accreditation.revoke(edit());

        assertThatThrownBy(() -> accreditation.revoke(edit())).isInstanceOf(ProblemException.class);
    }

    @Test
    void isSuspendedWhenItsHolderCloses() {
        var accreditation = accreditation(Status.AWARDED);
        var closed = holder("示例医院", "2026-04-01");

        assertThat(accreditation.lagsBehind(closed)).isTrue();
        accreditation.follow(closed, "closed", edit());

        assertThat(accreditation.document().status()).isEqualTo(Status.SUSPENDED);
        assertThat(accreditation.lagsBehind(closed)).isFalse();
        assertThat(accreditation.lagsBehind(holder("示例医院", null))).isFalse();
    }

    @Test
    void takesOverItsHoldersNewName() {
        var accreditation = accreditation(Status.BUILDING);
        var renamed = holder("新名医院", null);

        assertThat(accreditation.lagsBehind(renamed)).isTrue();
        accreditation.follow(renamed, "renamed", edit());

        assertThat(accreditation.document().holder().name()).isEqualTo(renamed.name());
        assertThat(accreditation.document().status()).isEqualTo(Status.BUILDING);
    }
}
