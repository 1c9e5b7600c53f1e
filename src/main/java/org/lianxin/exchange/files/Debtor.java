package org.lianxin.exchange.files;

import org.jspecify.annotations.Nullable;
import org.lianxin.exchange.CourtList;
import org.lianxin.kernel.CodeReading;
import org.lianxin.kernel.DocumentKind;
import org.lianxin.kernel.IdReading;
import org.lianxin.kernel.LegacyKind;
import org.lianxin.kernel.ResidentId;
import org.lianxin.kernel.UnifiedCode;
import org.lianxin.subject.Party;
import org.lianxin.subject.PersonDocument;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The columns that name a debtor. The published list puts persons' and organisations' numbers into
 * one column; which it is, the kind of subject says, or else the number itself.
 */
record Debtor(Column name, Column number, Column kind, Column age) {

    private static final int OF_AGE = 18;

    /** Whom the court listed; empty, with a fault, if that cannot be said. */
    Optional<Party> read(Cells cells, LocalDate publishedOn, CourtList list) {
        String called = cells.name(name);
        String filed = cells.nameOrNull(number);
        String kindFiled = cells.nameOrNull(kind);
        boolean person = kindFiled == null ? looksLikePerson(cells, filed) : isPerson(kindFiled);
        if (person && list == CourtList.COURT_DEBTOR) {
            refuseMinor(cells, filed, publishedOn);
        }
        Optional<Party> debtor =
                person ? person(cells, called, filed) : organisation(cells, called);
        return cells.fault().isPresent() ? Optional.empty() : debtor;
    }

    private static boolean isPerson(String kindFiled) {
        return kindFiled.equals("自然人") || kindFiled.equals("个人");
    }

    private static boolean looksLikePerson(Cells cells, @Nullable String filed) {
        return filed != null
                && (filed.contains("*")
                        || ResidentId.read(filed, cells.today()) instanceof IdReading.Valid);
    }

    /**
     * A number that the court published with stars tells nobody apart: the person stays unverified.
     */
    private Optional<Party> person(Cells cells, String called, @Nullable String filed) {
        if (filed == null || filed.contains("*")) {
            return Optional.of(new Party.Individual(called, null));
        }
        PersonDocument document = Persons.document(cells, number, DocumentKind.RESIDENT_ID, filed);
        return document == null
                ? Optional.empty()
                : Optional.of(new Party.Individual(called, document));
    }

    /** By the number at the day of publication, or by the age that the court states. */
    private void refuseMinor(Cells cells, @Nullable String filed, LocalDate publishedOn) {
        String stated = cells.nameOrNull(age);
        if (stated != null && !stated.matches("[0-9]{1,3}(周?岁)?")) {
            cells.refuse(age, Reasons.AGE);
        } else if (stated != null && Integer.parseInt(stated.replaceAll("\\D", "")) < OF_AGE) {
            cells.refuse(age, Reasons.MINOR);
        }
        if (filed != null
                && ResidentId.read(filed, cells.today()) instanceof IdReading.Valid(ResidentId id)
                && id.bornOn().plusYears(OF_AGE).isAfter(publishedOn)) {
            cells.refuse(number, Reasons.MINOR);
        }
    }

    private Optional<Party> organisation(Cells cells, String called) {
        String filed = cells.name(number);
        if (filed.matches("[0-9A-Za-z]{8}-?[0-9A-Za-z]")) {
            return Optional.of(new Party.ByLegacyCode(LegacyKind.ORGANISATION_CODE, filed, called));
        }
        if (ResidentId.read(filed, cells.today()) instanceof IdReading.Valid
                && UnifiedCode.read(filed) instanceof CodeReading.Suspect) {
            cells.refuse(number, Reasons.SUBJECT_KIND);
        }
        return Optional.of(new Party.ByUnifiedCode(cells.code(number), called));
    }
}
