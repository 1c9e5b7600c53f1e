package org.lianxin.exchange.files;

import org.jspecify.annotations.Nullable;
import org.lianxin.exchange.files.Column.Holds;
import org.lianxin.kernel.Bilingual;
import org.lianxin.kernel.DocumentKind;
import org.lianxin.kernel.IdReading;
import org.lianxin.kernel.ResidentId;
import org.lianxin.subject.Party;
import org.lianxin.subject.PersonDocument;

import java.util.Locale;

/** The three columns that name a natural person: name, kind of document, number. */
record Persons(Column name, Column kind, Column number) {

    static final Persons COLUMNS =
            new Persons(
                    Column.required("姓名").holding(Holds.PERSON_NAME),
                    Column.required("证件类型"),
                    Column.required("证件号码").holding(Holds.PERSON_NUMBER));

    /** A person; without a document where both kind and number are empty. */
    Party.Individual read(Cells cells) {
        String called = cells.name(name);
        String kindCode = cells.nameOrNull(kind);
        String filed = cells.nameOrNull(number);
        if (kindCode == null && filed == null) {
            return new Party.Individual(called, null);
        }
        if (kindCode == null) {
            cells.refuse(number, Reasons.DOCUMENT_KIND_MISSING);
        } else if (filed == null) {
            cells.refuse(kind, Reasons.DOCUMENT_NUMBER_MISSING);
        } else {
            return new Party.Individual(called, document(cells, kindCode, filed));
        }
        return new Party.Individual(called, null);
    }

    private @Nullable PersonDocument document(Cells cells, String kindCode, String filed) {
        var known = DocumentKind.find(kindCode.length() == 1 ? "0" + kindCode : kindCode);
        if (known.isEmpty()) {
            cells.refuse(kind, Reasons.DOCUMENT_KIND);
            return null;
        }
        return document(cells, number, known.get(), filed);
    }

    /** The document with this number; null, and a fault, if no such number exists. */
    static @Nullable PersonDocument document(
            Cells cells, Column column, DocumentKind kind, String filed) {
        Bilingual flaw = flaw(cells, kind, filed);
        if (flaw != null) {
            cells.refuse(column, flaw);
            return null;
        }
        return new PersonDocument(kind, filed);
    }

    private static @Nullable Bilingual flaw(Cells cells, DocumentKind kind, String filed) {
        String plain = filed.replaceAll("[\\s\\u3000]", "").toUpperCase(Locale.ROOT);
        return switch (kind) {
            case RESIDENT_ID ->
                    switch (ResidentId.read(plain, cells.today())) {
                        case IdReading.Valid(ResidentId id) -> null;
                        case IdReading.Malformed(String zh, String en) -> new Bilingual(zh, en);
                    };
            case PASSPORT, HK_MACAO_PERMIT, TAIWAN_PERMIT, FOREIGN_PERMANENT_RESIDENT ->
                    plain.matches("[A-Z0-9()/-]{5,20}") ? null : Reasons.DOCUMENT_NUMBER;
        };
    }
}
