package org.kangyu.specialties.accreditation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.dated.Edit;
import org.kangyu.kit.dated.Editor;
import org.kangyu.kit.dated.Present;
import org.kangyu.specialties.holder.Holder;
import org.kangyu.specialties.holder.HolderWatch;
import org.kangyu.specialties.holder.Holders;

/** The changes that nobody decides: accreditations follow their holders and the calendar. */
@ApplicationScoped
@Transactional
class Upkeep implements HolderWatch {

    private static final Editor SYSTEM = new Editor("system", Set.of(), Set.of());
    private static final String CHANGED = "持有者信息变更 / The registry told of a change of the holder";
    private static final String OVER = "有效期届满 / The last day has passed";

    private static final int MOST_MERGERS = 10; // one after the other: far fewer in practice

    private final Accreditations accreditations;
    private final Holders holders;
    private final AccreditationJournal journal;
    private final Present present;

    Upkeep(Accreditations accreditations, Holders holders, AccreditationJournal journal, Present present) {
        this.accreditations = accreditations;
        this.holders = holders;
        this.journal = journal;
        this.present = present;
    }

    /**
     * What a closed holder has is suspended; when it opens again, people decide what is reinstated. What belongs to a
     * record that was merged into another one passes to that, as soon as both are known.
     */
    @Override
    public void changed(Collection<Holder> changed) {
        var byId = changed.stream().collect(Collectors.toMap(Holder::id, Function.identity()));
        holders.mergedInto(List.copyOf(byId.keySet())).forEach(merged -> byId.putIfAbsent(merged.id(), merged));
        for (var accreditation : accreditations.lockOf(byId.keySet())) {
            var holder = byId.get(accreditation.document().holder().id());
            if (holder != null) {
                follow(accreditation, holder);
            }
        }
        journal.flush();
    }

    /** Ends some of what was valid until a day before today, and answers how many. */
    int expire(int most) {
        var overdue = accreditations.lockOverdue(present.today(), most);
        for (var accreditation : overdue) {
            var last = accreditation.document().validUntil();
            var edit = edit(accreditation, last == null ? null : last.plusDays(1), OVER);
            accreditation.expire(edit);
            journal.add(accreditation, edit);
        }
        journal.flush();
        return overdue.size();
    }

    private void follow(Accreditation accreditation, Holder told) {
        var holder = survivor(told);
        if (holder != null && accreditation.lagsBehind(holder)) {
            var end = accreditation.mustEndWith(holder) ? holder.closedOn() : null;
            var because = because(told, holder, end);
            var edit = edit(accreditation, end == null ? told.since() : end, because);
            accreditation.follow(holder, because, edit);
            journal.add(accreditation, edit);
        }
    }

    private static String because(Holder told, Holder holder, @Nullable LocalDate end) {
        if (end != null) {
            return "持有者已于 %1$s 注销 / The holder was closed on %1$s".formatted(end);
        }
        return told.equals(holder)
                ? CHANGED
                : "持有者的登记记录已并入 %1$s / The record of the holder was merged into %1$s".formatted(holder.id());
    }

    /** The holder itself, or the one whose record stands for it now; none while that is not known. */
    private @Nullable Holder survivor(Holder told) {
        @Nullable Holder holder = told;
        for (int mergers = 0; holder != null && holder.mergedInto() != null && mergers < MOST_MERGERS; mergers++) {
            holder = holders.find(Holder.Kind.FACILITY, holder.mergedInto()).orElse(null);
        }
        return holder == null || holder.mergedInto() == null ? holder : null;
    }

    /** An edit of the day given, or of today if that is none or still to come, but never before what holds now. */
    private Edit edit(Accreditation accreditation, @Nullable LocalDate day, String reason) {
        var today = present.today();
        var from = day == null || day.isAfter(today) ? today : day;
        var current = accreditation.validFrom();
        return present.edit(SYSTEM, from.isBefore(current) ? current : from, reason);
    }
}
