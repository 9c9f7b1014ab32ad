package org.kangyu.specialties.accreditation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kangyu.kit.code.Known;
import org.kangyu.kit.code.RegionCode;
import org.kangyu.kit.dated.Moment;
import org.kangyu.kit.dated.Present;
import org.kangyu.kit.paging.Page;
import org.kangyu.kit.paging.Paging;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.problem.Violations;
import org.kangyu.specialties.catalogue.KnownProgrammes;
import org.kangyu.specialties.catalogue.Level;

/** Accreditations as clients see them; refuses a filter that can find nothing because of how it is written. */
@ApplicationScoped
class AccreditationCatalogue {

    private final Accreditations accreditations;
    private final Naming naming;
    private final KnownProgrammes programmes;
    private final Present present;

    AccreditationCatalogue(Accreditations accreditations, Naming naming, KnownProgrammes programmes, Present present) {
        this.accreditations = accreditations;
        this.naming = naming;
        this.programmes = programmes;
        this.present = present;
    }

    AccreditationView at(UUID id, Moment moment) {
        return naming.view(accreditations.at(id, moment));
    }

    AccreditationView view(Accreditation accreditation) {
        return naming.view(accreditation.state());
    }

    Page<AccreditationView> page(AccreditationFilter filter, Moment asked, Paging paging) {
        Violations.refuse(Stream.of(
                        wrong(filter.programme(), code -> programmes.check("programme", code)),
                        wrong(filter.level(), code -> Known.check("level", code, Level.TEXTS)),
                        wrong(filter.status(), code -> Known.check("status", code, Status.TEXTS)),
                        wrong(filter.region(), code -> RegionCode.check("region", code)))
                .<Violation>flatMap(found -> found)
                .toList());
        var moment = filter.moment(asked);
        return accreditations.page(
                filter.conditions(), moment, paging, "accreditations" + filter + moment, naming::view);
    }

    Page<AccreditationView> expiring(Expiring expiring, Paging paging) {
        Violations.refuse(wrong(expiring.region(), code -> RegionCode.check("region", code))
                .toList());
        var conditions = expiring.conditions(present.today());
        return accreditations.page(conditions, Moment.NOW, paging, "accreditations/expiring" + expiring, naming::view);
    }

    private static Stream<Violation> wrong(List<String> values, Function<String, Optional<Violation>> check) {
        return values.stream().flatMap(value -> check.apply(value).stream());
    }
}
