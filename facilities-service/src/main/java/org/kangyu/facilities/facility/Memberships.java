package org.kangyu.facilities.facility;

import java.time.LocalDate;
import java.util.List;
import org.kangyu.kit.dated.Conditions;
import org.kangyu.kit.dated.Moment;
import org.kangyu.kit.problem.Violation;

/** Which facilities are members of which relations; told by those who own relations. */
public interface Memberships {

    List<Violation> faults(MembershipFilter wanted);

    /** Leaves the facilities {@code d} that are such members on the day, as it is known at the moment. */
    void narrow(Conditions conditions, MembershipFilter wanted, Moment moment, LocalDate day);
}
