package org.lianxin.access;

import org.jspecify.annotations.Nullable;
import org.lianxin.kernel.Masking;

/**
 * How far natural persons are masked in a mode: names, numbers, ways to reach them. Organisations
 * are shown in full in every mode.
 *
 * <p>The public sees masked names and no number at all, except where the law has the list itself
 * published with one; agencies and courts see the name and the last four characters, enough to tell
 * two persons apart; whoever the subject consented to, the subject and the credit office see what
 * is kept. Whatever a mode shows, the gateway keeps no number in the clear to show.
 */
public final class Masks {

    private static final int TAIL = 4;

    private final Mode mode;

    private Masks(Mode mode) {
        this.mode = mode;
    }

    public static Masks of(Mode mode) {
        return new Masks(mode);
    }

    /** The name of a person whom no public register names. */
    public String name(String name) {
        return switch (mode) {
            case PUBLIC -> Masking.personName(name);
            case AUTHORISED, SHARED, SELF, SUPERVISION -> name;
        };
    }

    /** The name of a legal representative: a registered, public fact, shown in full in any mode. */
    public String registeredName(String name) {
        return name;
    }

    /** A document's number; {@code null} where the mode shows none. */
    public @Nullable String documentNumber(String number) {
        return switch (mode) {
            case PUBLIC -> null;
            case SHARED -> tail(number);
            case AUTHORISED, SELF, SUPERVISION -> number;
        };
    }

    /** A number that the law has published with the list itself: its ends, in public. */
    public @Nullable String publishedNumber(String number) {
        return mode == Mode.PUBLIC ? Masking.documentNumber(number) : documentNumber(number);
    }

    public String phone(String number) {
        return switch (mode) {
            case PUBLIC, SHARED, SUPERVISION -> Masking.phone(number);
            case AUTHORISED, SELF -> number;
        };
    }

    /** Where a person lives: to the district, except for whom the subject trusts with it. */
    public String address(String address) {
        return switch (mode) {
            case PUBLIC, SHARED, SUPERVISION -> Masking.address(address);
            case AUTHORISED, SELF -> address;
        };
    }

    private static String tail(String number) {
        int hidden = Math.max(0, number.length() - TAIL);
        return "*".repeat(hidden) + number.substring(hidden);
    }
}
