package org.lianxin.gateway.http;

import org.lianxin.access.CallerKind;
import org.lianxin.development.DemoRegistry;
import org.lianxin.kernel.OrganisationId;
import org.lianxin.kernel.UnifiedCode;

import java.util.Locale;
import java.util.Set;

/**
 * The clients that ask in tests, one for each kind of caller and organisation, and how they are
 * registered beside the demo clients.
 */
final class TestClients {

    private TestClients() {}

    /** Such as {@code test-bank}, or {@code test-agency-11999999MADGA00508}. */
    static String id(String kind, String organisation) {
        String name = "test-" + kind.toLowerCase(Locale.ROOT).replace('_', '-');
        boolean own = organisation.equals("-") || kind.equals(CallerKind.SUBJECT.name());
        return own ? name : name + "-" + organisation;
    }

    static void register(DemoRegistry registry) {
        registry.register("91999999MADEM08L6F", "示例银行甲", CallerKind.BANK, "test-bank")
                .register("12999999MADEM09M0Q", "示例门户", CallerKind.SUBJECT, "test-subject")
                .register(
                        "11999999MADGA00508",
                        "揭阳市示例监督管理局",
                        CallerKind.AGENCY,
                        "test-agency-11999999MADGA00508")
                .registerIn(
                        "wuhan",
                        "11999999MADGA01146",
                        "武汉市示例监督管理局",
                        CallerKind.AGENCY,
                        "test-agency-11999999MADGA01146")
                .register("11999999MADGA0042D", "湛江市示例税务局", CallerKind.AGENCY, "test-agency")
                .register(
                        "11999999MADGA00695",
                        "揭阳市示例人民法院",
                        CallerKind.COURT,
                        "test-court-11999999MADGA00695")
                .register(
                        "11999999MADGA00770",
                        "济阳区示例信用办",
                        CallerKind.CREDIT_OFFICE,
                        "test-credit-office")
                .registerAssociation(
                        "51999999MADGM1016Y",
                        "示例行业协会",
                        Set.of(
                                UnifiedCode.of("91999999MADEM06H0E"),
                                UnifiedCode.of("91999999MADCN0090N")),
                        "test-association-51999999MADGM1016Y")
                .register(
                        "91999999MADGM20276",
                        "示例停用银行",
                        CallerKind.BANK,
                        "test-bank-91999999MADGM20276")
                .suspend("91999999MADGM20276")
                .consent(
                        new OrganisationId(UnifiedCode.of("91999999MADEM06H0E")),
                        "999999197403110010",
                        "91999999MADEM08L6F");
    }
}
