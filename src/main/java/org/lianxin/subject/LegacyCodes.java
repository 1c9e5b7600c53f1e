package org.lianxin.subject;

import org.lianxin.kernel.LegacyKind;

import java.util.Locale;

/** The one spelling of an identifier from before the unified code. */
public final class LegacyCodes {

    private LegacyCodes() {}

    /**
     * Upper case without blanks; an organisation code also without the hyphen before its check
     * character.
     */
    public static String normalise(LegacyKind kind, String value) {
        String plain = value.replaceAll("[\\s\\u3000]", "").toUpperCase(Locale.ROOT);
        return switch (kind) {
            case ORGANISATION_CODE -> plain.replace("-", "");
            case BUSINESS_REGISTRATION,
                    TAX_REGISTRATION,
                    INSTITUTION_CERTIFICATE,
                    SOCIAL_ORGANISATION_CERTIFICATE ->
                    plain;
        };
    }
}
