package org.kangyu.specialties.accreditation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.text.Text;

/** What must hold of an accreditation's days and status, whatever else is known. */
final class Timeline {

    /** The last day that can be told: later ones would no longer sort as texts. */
    static final LocalDate END = LocalDate.of(9999, 12, 31);

    private static final LocalDate BEGINNING = LocalDate.of(1900, 1, 1);
    private static final Text STRANGE = Text.of("日期应在 1900 年至 9999 年之间", "The day is between the years 1900 and 9999");
    private static final Text FUTURE = Text.of("日期不能晚于今天 %s", "The day is not after today, %s");
    private static final Text ORDER = Text.of("日期早于 %s", "The day is before %s");
    private static final Text NO_DAY = Text.of("已授予的认定须有授予日期", "What is awarded has the day of its award");
    private static final Text OVER = Text.of("有效期已于 %s 届满", "Its last day was %s");
    private static final Text NOT_OVER = Text.of("有效期尚未届满", "Its last day has not passed");
    private static final Text COMMANDED =
            Text.of("暂停、恢复和撤销须使用相应的子资源", "It is suspended, reinstated and revoked by the sub-resources of these names");
    private static final Text NOT_SUSPENDED = Text.of("仅暂停的认定可有暂停原因", "Only what is suspended has it");

    private final AccreditationDocument sent;
    private final @Nullable AccreditationDocument current;
    private final LocalDate today;
    private final List<Violation> found = new ArrayList<>();

    private Timeline(AccreditationDocument sent, @Nullable AccreditationDocument current, LocalDate today) {
        this.sent = sent;
        this.current = current;
        this.today = today;
    }

    static List<Violation> check(AccreditationDocument sent, @Nullable AccreditationDocument current, LocalDate today) {
        return new Timeline(sent, current, today).check();
    }

    private List<Violation> check() {
        checkPast("/appliedOn", sent.appliedOn());
        checkPast("/assessedOn", sent.assessedOn());
        checkPast("/awardedOn", sent.awardedOn());
        checkStrange("/validUntil", sent.validUntil());
        checkOrder("/assessedOn", sent.appliedOn(), sent.assessedOn());
        checkOrder("/awardedOn", sent.assessedOn() == null ? sent.appliedOn() : sent.assessedOn(), sent.awardedOn());
        checkOrder("/validUntil", sent.awardedOn(), sent.validUntil());
        checkCommanded();
        if (sent.status() == Status.AWARDED) {
            checkAwarded();
        }
        if (sent.status() == Status.EXPIRED && !sent.isOverdue(today)) {
            found.add(new Violation("/status", "not-expired", NOT_OVER, Status.AWARDED.text()));
        }
        return found;
    }

    private void checkStrange(String pointer, @Nullable LocalDate day) {
        if (day != null && (day.isBefore(BEGINNING) || day.isAfter(END))) {
            found.add(new Violation(pointer, "out-of-range", STRANGE));
        }
    }

    private void checkPast(String pointer, @Nullable LocalDate day) {
        checkStrange(pointer, day);
        if (day != null && day.isAfter(today)) {
            found.add(new Violation(pointer, "in-the-future", FUTURE.with(today), today.toString()));
        }
    }

    private void checkOrder(String pointer, @Nullable LocalDate before, @Nullable LocalDate day) {
        if (before != null && day != null && day.isBefore(before)) {
            found.add(new Violation(pointer, "order", ORDER.with(before)));
        }
    }

    private void checkAwarded() {
        if (sent.awardedOn() == null) {
            found.add(new Violation("/awardedOn", "missing", NO_DAY));
        }
        if (sent.isOverdue(today)) {
            found.add(new Violation("/status", "expired", OVER.with(sent.validUntil()), Status.EXPIRED.text()));
        }
    }

    private void checkCommanded() {
        var before = current == null ? Status.AWARDED : current.status();
        if (sent.status() != null && sent.status() != before && (sent.status().isCommanded() || before.isCommanded())) {
            found.add(new Violation("/status", "by-command", COMMANDED, before.text()));
        }
        var because = current == null ? null : current.suspendedBecause();
        if (sent.suspendedBecause() != null && !sent.suspendedBecause().equals(because)) {
            found.add(new Violation("/suspendedBecause", "not-suspended", NOT_SUSPENDED));
        }
    }
}
