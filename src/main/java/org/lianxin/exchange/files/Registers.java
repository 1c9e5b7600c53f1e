package org.lianxin.exchange.files;

import org.lianxin.conduct.ConductRegister;
import org.lianxin.exchange.Layout;
import org.lianxin.listing.ListingRegister;
import org.lianxin.rulebook.Rulebooks;
import org.lianxin.subject.SubjectRegister;
import org.lianxin.subject.Titles;

/** Where the rows of every layout go. */
record Registers(
        SubjectRegister subjects,
        ConductRegister conduct,
        ListingRegister listings,
        Rulebooks rulebooks,
        Titles titles) {

    RowIntake<?> of(Layout layout, Lookups lookups, TitleCounts titleCounts) {
        return switch (layout) {
            case PUBLIC_BODIES -> new RowIntake<>(new BodyRows(), subjects::register);
            case ENTERPRISES -> new RowIntake<>(new EnterpriseRows(), subjects::register);
            case POSITIONS ->
                    new RowIntake<>(new PositionRows(), subjects::appoint, titleCounts::count);
            case PENALTIES -> new RowIntake<>(new PenaltyRows(), disclosures());
            case FINDINGS -> new RowIntake<>(new FindingRows(), conduct::find);
            case LICENCES -> new RowIntake<>(new LicenceRows(), disclosures());
            case LIST_ENTRIES -> new RowIntake<>(new ListingRows(rulebooks), listings::place);
            case COURT_DEBTORS ->
                    new RowIntake<>(new CourtDebtorRows(rulebooks, lookups), listings::place);
        };
    }

    private Registering<EntryFiled> disclosures() {
        return new DisclosureRegistering(subjects, conduct);
    }
}
