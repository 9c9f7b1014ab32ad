package org.kangyu.specialties.accreditation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.code.CodeText;
import org.kangyu.kit.dated.Edit;
import org.kangyu.kit.dated.Present;
import org.kangyu.kit.dated.ValidFrom;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.text.Text;
import org.kangyu.specialties.catalogue.HolderKind;
import org.kangyu.specialties.catalogue.KnownProgrammes;
import org.kangyu.specialties.catalogue.ProgrammeDocument;
import org.kangyu.specialties.catalogue.Specialties;

/** What must hold of an accreditation beyond its shape. */
@ApplicationScoped
class AccreditationRules {

    private static final Text LEVEL = Text.of("%s 不在 %s 级认定", "%s is not awarded at %s level");
    private static final Text KIND = Text.of("%s 不授予此类持有者（%s）", "%s is not awarded to a %s");
    private static final Text DEPARTMENT = Text.of("科室认定须写明科室代码", "Name the department that holds it");
    private static final Text NO_DEPARTMENT = Text.of("仅科室认定可填科室", "Only departments have it");

    private final KnownProgrammes programmes;
    private final Specialties specialties;
    private final RegisteredHolders holders;
    private final Present present;

    AccreditationRules(
            KnownProgrammes programmes, Specialties specialties, RegisteredHolders holders, Present present) {
        this.programmes = programmes;
        this.specialties = specialties;
        this.holders = holders;
        this.present = present;
    }

    /** Everything that is wrong with a document that an edit brings; {@code current} is what it replaces. */
    List<Violation> check(AccreditationDocument sent, @Nullable Accreditation current, Edit edit) {
        var before = current == null ? null : current.document();
        var found = new ArrayList<>(Timeline.check(sent, before, present.today()));
        ValidFrom.check("validFrom", edit, current == null ? null : current.validFrom())
                .ifPresent(found::add);
        CodeText.check("/code", sent.code()).ifPresent(found::add);
        programmes.check("/programme", sent.programme()).ifPresent(found::add);
        specialties.check("/specialty", sent.specialty()).ifPresent(found::add);
        if (hasHolder(sent)) {
            checkDepartment(sent.holder(), found);
            holders.check("/holder/id", sent.holder(), isBegun(sent, before)).ifPresent(found::add);
        }
        Optional.ofNullable(sent.programme())
                .flatMap(programmes::document)
                .ifPresent(programme -> checkProgramme(programme, sent, found));
        return found;
    }

    /** Whether its holder gets it, or gets it back, by this; that takes an open one. */
    private static boolean isBegun(AccreditationDocument sent, @Nullable AccreditationDocument before) {
        return before == null
                || !Objects.equals(sent.holder().id(), before.holder().id())
                || (sent.status() == Status.AWARDED && before.status() != Status.AWARDED);
    }

    private static void checkDepartment(HolderReference holder, List<Violation> found) {
        CodeText.check("/holder/department", holder.department()).ifPresent(found::add);
        if (holder.kind() == HolderKind.DEPARTMENT && holder.department() == null) {
            found.add(new Violation("/holder/department", "missing", DEPARTMENT));
        }
        if (holder.kind() != HolderKind.DEPARTMENT && holder.department() != null) {
            found.add(new Violation("/holder/department", "not-a-department", NO_DEPARTMENT));
        }
    }

    private static void checkProgramme(ProgrammeDocument programme, AccreditationDocument sent, List<Violation> found) {
        if (sent.level() != null && !programme.levels().contains(sent.level())) {
            var message = LEVEL.with(programme.code(), sent.level().text());
            var nearest = programme.levels().getFirst().text();
            found.add(new Violation("/level", "level-of-programme", message, nearest));
        }
        if (hasHolder(sent) && !programme.holders().contains(sent.holder().kind())) {
            var message = KIND.with(programme.code(), sent.holder().kind().text());
            var nearest = programme.holders().getFirst().text();
            found.add(new Violation("/holder/kind", "holder-of-programme", message, nearest));
        }
    }

    /** Rows of imports are checked even if they lack what they must have. */
    private static boolean hasHolder(AccreditationDocument sent) {
        return sent.holder() != null && sent.holder().kind() != null;
    }
}
