package org.lianxin.development;

import java.util.Locale;
import java.util.Set;

/**
 * The invented parties that a developer can be. Name and secret say that they are demos; codes
 * carry the reserved region 999999.
 */
public enum DemoClient {
    BANK(
            "BANK",
            "91999999MADEM01BXM",
            "credit:read consents:read listings:propose feeds:read recalls:read recalls:write"
                    + " portfolio:watch"),
    ASSOCIATION(
            "ASSOCIATION",
            "51999999MADEM02A8D",
            "credit:read consents:read listings:propose feeds:read recalls:read recalls:write"),
    COURT(
            "COURT",
            "11999999MADEM03C0G",
            "credit:read unconfirmed:read files:import disputes:decide repairs:decide"
                    + " feeds:read recalls:read recalls:write court:sync"),
    AGENCY(
            "AGENCY",
            "11999999MADEM04GX4",
            "credit:read unconfirmed:read files:import code:confirm disputes:decide repairs:decide"
                    + " restorations:report measures:execute matters:check listings:propose"
                    + " listings:decide listings:lives feeds:read recalls:read recalls:write"),
    CREDIT_OFFICE(
            "CREDIT_OFFICE",
            "11999999MADEM05F8P",
            "credit:read unconfirmed:read files:import code:confirm organisations:read"
                    + " organisations:manage disputes:decide repairs:decide restorations:report"
                    + " measures:execute coverage:read listings:lives feeds:read recalls:read"
                    + " recalls:write feeds:renew"),
    SUBJECT(
            "SUBJECT",
            "91999999MADEM06H0E",
            "credit:read consents:read consents:give accesses:read disputes:file repairs:apply");

    /** The legal representative of the sample's company, as whom {@link #SUBJECT} calls. */
    static final String REPRESENTATIVE = "999999197403110010";

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

    public String callerKind() {
        return callerKind;
    }

    /** The unified code of the organisation that the client acts for. */
    public String organisation() {
        return organisation;
    }

    /** The organisation under which the client is registered: a subject calls through a portal. */
    String registeredCode() {
        return this == SUBJECT ? "12999999MADEM07K1E" : organisation;
    }

    String registeredName() {
        return switch (this) {
            case BANK -> "湛江示例银行";
            case ASSOCIATION -> "湛江示例食品行业协会";
            case COURT -> "湛江市示例人民法院";
            case AGENCY -> "湛江市示例市场监督管理局";
            case CREDIT_OFFICE -> "湛江市示例信用办";
            case SUBJECT -> "湛江示例信用服务门户";
        };
    }

    public Set<String> scopes() {
        return Set.of(scopes.split(" "));
    }
}
