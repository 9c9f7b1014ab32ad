package org.kangyu.specialties;

/** The roles that only this service knows. */
public final class Roles {

    /** Decides on accreditations and programmes. */
    public static final String SPECIALTY_DECIDER = "specialty-decider";

    private Roles() {}
}
