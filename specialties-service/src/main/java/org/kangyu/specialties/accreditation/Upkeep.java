package org.kangyu.specialties.accreditation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.dated.Edit;
import org.kangyu.kit.dated.Editor;
import org.kangyu.kit.dated.Present;
import org.kangyu.specialties.holder.Holder;
import org.kangyu.specialties.holder.HolderWatch;

/** The changes that nobody decides: accreditations follow their holders and the calendar. */
@ApplicationScoped
@Transactional
class Upkeep implements HolderWatch {

    private static final Editor SYSTEM = new Editor("system", Set.of(), Set.of());
    private static final String CHANGED = "持有者信息变更 / The registry told of a change of the holder";
    private static final String OVER = "有效期届满 / The last day has passed";

    private final Accreditations accreditations;
    private final AccreditationJournal journal;
    private final Present present;

    Upkeep(Accreditations accreditations, AccreditationJournal journal, Present present) {
        this.accreditations = accreditations;
        this.journal = journal;
        this.present = present;
    }

    /** What a closed holder has is suspended; when it opens again, people decide what is reinstated. */
    @Override
    public void changed(Collection<Holder> holders) {
        var byId = holders.stream().collect(Collectors.toMap(Holder::id, Function.identity()));
        for (var accreditation : accreditations.lockOf(byId.keySet())) {
            var holder = byId.get(accreditation.document().holder().id());
            if (holder != null && accreditation.lagsBehind(holder)) {
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

    private void follow(Accreditation accreditation, Holder holder) {
        var end = accreditation.mustEndWith(holder) ? holder.closedOn() : null;
        var because = end == null ? CHANGED : "持有者已于 %1$s 注销 / The holder was closed on %1$s".formatted(end);
        var edit = edit(accreditation, end == null ? holder.since() : end, because);
        accreditation.follow(holder, because, edit);
        journal.add(accreditation, edit);
    }

    /** An edit of the day given, or of today if that is none or still to come, but never before what holds now. */
    private Edit edit(Accreditation accreditation, @Nullable LocalDate day, String reason) {
        var today = present.today();
        var from = day == null || day.isAfter(today) ? today : day;
        var current = accreditation.validFrom();
        return present.edit(SYSTEM, from.isBefore(current) ? current : from, reason);
    }
}
