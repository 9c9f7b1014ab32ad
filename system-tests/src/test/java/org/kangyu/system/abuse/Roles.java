package org.kangyu.system.abuse;

import java.util.Set;

/** The roles that exist, and one that does not. */
final class Roles {

    static final String UNKNOWN = "nobody";

    static final Set<String> ALL = Set.of(
            UNKNOWN,
            "viewer",
            "facility-proposer",
            "facility-editor",
            "facility-approver",
            "specialty-decider",
            "indicator-reporter",
            "plan-manager",
            "integrator",
            "operator",
            "admin");

    private Roles() {}
}
