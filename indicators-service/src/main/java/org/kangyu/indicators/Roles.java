package org.kangyu.indicators;

/** The roles that only this service knows. */
public final class Roles {

    public static final String INDICATOR_REPORTER = "indicator-reporter";
    public static final String PLAN_MANAGER = "plan-manager";

    private Roles() {}
}
