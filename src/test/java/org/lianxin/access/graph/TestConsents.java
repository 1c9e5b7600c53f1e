package org.lianxin.access.graph;

import org.lianxin.access.Consent;
import org.lianxin.access.ConsentOutcome;
import org.lianxin.access.ConsentState;
import org.lianxin.access.ConsentTerms;
import org.lianxin.access.Consents;
import org.lianxin.access.OrganisationRegister;
import org.lianxin.access.WrittenConsents;
import org.lianxin.access.WrittenTies;
import org.lianxin.cypher.Questions;
import org.lianxin.cypher.Transactions;
import org.lianxin.kernel.SubjectId;
import org.lianxin.kernel.UnifiedCode;

/** Consents and registered organisations of any subject, for tests of other modules. */
public final class TestConsents {

    private TestConsents() {}

    public static WrittenConsents written() {
        return new GraphWrittenConsents();
    }

    public static WrittenTies ties() {
        return new GraphWrittenTies();
    }

    public static Consents read(Questions questions) {
        return new GraphConsents(questions);
    }

    public static OrganisationRegister organisations(Transactions transactions) {
        return new GraphOrganisationRegister(transactions);
    }

    public static Consent grant(
            Transactions transactions, SubjectId subject, UnifiedCode grantee, ConsentTerms terms) {
        return done(
                transactions.write(
                        writing -> ConsentVersions.grant(writing, subject, grantee, terms)));
    }

    public static Consent narrow(Transactions transactions, Consent old, ConsentTerms terms) {
        return place(transactions, old, terms, ConsentState.GRANTED);
    }

    public static Consent revoke(Transactions transactions, Consent old) {
        return place(transactions, old, old.terms(), ConsentState.REVOKED);
    }

    private static Consent place(
            Transactions transactions, Consent old, ConsentTerms terms, ConsentState state) {
        return done(
                transactions.write(writing -> ConsentVersions.place(writing, old, terms, state)));
    }

    private static Consent done(ConsentOutcome outcome) {
        return ((ConsentOutcome.Done) outcome).consent();
    }
}
