package org.kangyu.specialties.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kangyu.specialties.accreditation.Samples.TODAY;
import static org.kangyu.specialties.accreditation.Samples.awarded;
import static org.kangyu.specialties.accreditation.Samples.document;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kangyu.kit.problem.Violation;

class TimelineTest {

    @Test
    void acceptsAnAwardThatIsValidThroughToday() {
        assertThat(codes(awarded("2025-01-01", "2026-04-08"))).isEmpty();
    }

    @Test
    void refusesAnAwardWhoseLastDayHasPassed() {
        assertThat(Timeline.check(awarded("2025-01-01", "2026-04-07"), null, TODAY))
                .singleElement()
                .satisfies(found -> assertThat(found.code()).isEqualTo("expired"))
                .satisfies(found -> assertThat(found.suggestion()).isEqualTo("expired"));
    }

    @Test
    void wantsTheDayOfAnAward() {
        assertThat(codes(awarded(null, null))).containsExactly("missing");
    }

    @Test
    void refusesDaysToComeAndDaysOutOfOrderAtOnce() {
        assertThat(codes(awarded("2026-05-01", "2026-04-30"))).containsExactly("in-the-future", "order");
    }

    @Test
    void refusesDaysThatNobodyCanMean() {
        assertThat(codes(awarded("2025-01-01", "+12345-01-01"))).containsExactly("out-of-range");
        assertThat(codes(awarded("0025-01-01", null))).containsExactly("out-of-range");
    }

    @Test
    void leavesSuspensionAndRevocationToTheirCommands() {
        var before = awarded("2025-01-01", null);

        assertThat(codes(before.suspended("reason"), before)).containsExactly("by-command", "not-suspended");
        assertThat(codes(before, before.in(Status.REVOKED))).containsExactly("by-command");
        assertThat(codes(before.in(Status.REVOKED))).containsExactly("by-command");
    }

    @Test
    void letsWhatIsSuspendedBeCorrectedOtherwise() {
        var before = awarded("2025-01-01", null).suspended("reason");

        assertThat(codes(before, before)).isEmpty();
    }

    @Test
    void letsNothingExpireBeforeItsTime() {
        assertThat(codes(document(Status.EXPIRED, "2025-01-01", "2026-04-08"))).containsExactly("not-expired");
        assertThat(codes(document(Status.EXPIRED, "2025-01-01", "2026-04-07"))).isEmpty();
    }

    private static List<String> codes(AccreditationDocument sent) {
        return Timeline.check(sent, null, TODAY).stream().map(Violation::code).toList();
    }

    private static List<String> codes(AccreditationDocument sent, AccreditationDocument before) {
        return Timeline.check(sent, before, TODAY).stream().map(Violation::code).toList();
    }
}
