package org.lianxin.audit;

/** What became of a draft. Either way there is an entry, and its receipt. */
public sealed interface Appended {

    Receipt receipt();

    /** It is logged as drafted: what it tells of may be disclosed. */
    record Logged(Receipt receipt) implements Appended {}

    /** What it claimed was used up; a refusal is logged in its place and nothing may be shown. */
    record ClaimRefused(Receipt receipt) implements Appended {}
}
