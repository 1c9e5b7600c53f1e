package org.lianxin.development;

import java.util.Locale;
import java.util.Set;

/**
 * The invented parties that a developer can be. Name and secret say that they are demos; codes
 * carry the reserved region 999999.
 */
public enum DemoClient {
    BANK("BANK", "91999999MADEM01BXM", "credit:read"),
    ASSOCIATION("ASSOCIATION", "51999999MADEM02A8D", "credit:read"),
    COURT("COURT", "11999999MADEM03C0G", "credit:read unconfirmed:read files:import"),
    AGENCY(
            "AGENCY",
            "11999999MADEM04GX4",
            "credit:read unconfirmed:read files:import code:confirm"),
    CREDIT_OFFICE(
            "CREDIT_OFFICE",
            "11999999MADEM05F8P",
            "credit:read unconfirmed:read files:import code:confirm"),
    SUBJECT("SUBJECT", "91999999MADEM06H0E", "credit:read");

    private final String callerKind;
    private final String organisation;
    private final String scopes;

    DemoClient(String callerKind, String organisation, String scopes) {
        this.callerKind = callerKind;
        this.organisation = organisation;
        this.scopes = scopes;
    }

    /** Such as {@code demo-credit-office}. */
    public String id() {
        return "demo-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String secret() {
        return id() + "-secret";
    }

    String callerKind() {
        return callerKind;
    }

    /** The unified code of the organisation that the client acts for. */
    String organisation() {
        return organisation;
    }

    public Set<String> scopes() {
        return Set.of(scopes.split(" "));
    }
}
