package org.kangyu.kit.access;

/** The roles of the platform, as a token's {@code groups} claim names them. */
public final class Role {

    public static final String FACILITY_PROPOSER = "facility-proposer";
    public static final String FACILITY_EDITOR = "facility-editor";
    public static final String FACILITY_APPROVER = "facility-approver";
    public static final String INTEGRATOR = "integrator";
    public static final String OPERATOR = "operator";
    public static final String ADMIN = "admin";

    private Role() {}
}
