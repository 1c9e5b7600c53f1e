package org.lianxin.exchange.files;

import org.jspecify.annotations.Nullable;
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
 * The three columns that name a debtor. The published list puts persons' and organisations' numbers
 * into one column; which it is, the kind of subject says, or else the number itself.
 */
record Debtor(Column name, Column number, Column kind) {

    /** Whom the court listed; empty, with a fault, if that cannot be said. */
    Optional<Party> read(Cells cells, LocalDate publishedOn) {
        String called = cells.name(name);
        String filed = cells.nameOrNull(number);
        String kindFiled = cells.nameOrNull(kind);
        boolean person = kindFiled == null ? looksLikePerson(cells, filed) : isPerson(kindFiled);
        Optional<Party> debtor =
                person ? person(cells, called, filed, publishedOn) : organisation(cells, called);
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
    private Optional<Party> person(
            Cells cells, String called, @Nullable String filed, LocalDate publishedOn) {
        if (filed == null || filed.contains("*")) {
            return Optional.of(new Party.Individual(called, null));
        }
        PersonDocument document = Persons.document(cells, number, DocumentKind.RESIDENT_ID, filed);
        if (document == null) {
            return Optional.empty();
        }
        LocalDate cameOfAge = ResidentId.of(document.number()).bornOn().plusYears(18);
        if (cameOfAge.isAfter(publishedOn)) {
            cells.refuse(number, Reasons.MINOR);
        }
        return Optional.of(new Party.Individual(called, document));
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
