package org.lianxin.exchange.files;

import static org.lianxin.exchange.files.Column.optional;
import static org.lianxin.exchange.files.Column.required;

import org.lianxin.exchange.files.Column.Holds;
import org.lianxin.kernel.DocumentKind;
import org.lianxin.kernel.Filing;
import org.lianxin.kernel.LegacyKind;
import org.lianxin.kernel.UnifiedCode;
import org.lianxin.subject.LegacyCodes;
import org.lianxin.subject.LegacyIdentifierRow;
import org.lianxin.subject.Party;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The columns that both 2018 layouts of 双公示 for organisations share: the subject with its six codes
 * and its legal representative, and the unit that supplied the row.
 *
 * <p>The legal representative is collected for matching only. The number is checked and then left
 * behind: roles come from the registry.
 *
 * @param prefix of the wire names, {@code XK} or {@code CF}
 */
record DisclosureColumns(String prefix, Column name, Column code, Map<LegacyKind, Column> legacy) {

    static final Column SOURCE = required("数据来源单位", "XK_LYDW", "CF_SJLY");
    static final Column SOURCE_CODE = required("数据来源单位统一社会信用代码", "XK_LYDWDM", "CF_SJLYDM");
    static final Column REMARK = optional("备注", "BZ");
    private static final Column REPRESENTATIVE =
            optional("法定代表人", "法定代表人姓名", "XK_FRDB", "CF_FRDB").holding(Holds.PERSON_NAME);
    private static final Column REPRESENTATIVE_NUMBER =
            optional("法定代表人身份证号", "XK_FR_SFZH", "CF_FR_SFZH").holding(Holds.PERSON_NUMBER);

    static DisclosureColumns of(String prefix) {
        String wire = prefix + "_XDR_";
        Map<LegacyKind, Column> legacy = new EnumMap<>(LegacyKind.class);
        legacy.put(LegacyKind.BUSINESS_REGISTRATION, optional("行政相对人代码_2(工商注册号)", wire + "GSZC"));
        legacy.put(LegacyKind.ORGANISATION_CODE, optional("行政相对人代码_3(组织机构代码)", wire + "ZZJG"));
        legacy.put(LegacyKind.TAX_REGISTRATION, optional("行政相对人代码_4(税务登记号)", wire + "SWDJ"));
        legacy.put(
                LegacyKind.INSTITUTION_CERTIFICATE, optional("行政相对人代码_5(事业单位证书号)", wire + "SYDW"));
        legacy.put(
                LegacyKind.SOCIAL_ORGANISATION_CERTIFICATE,
                optional("行政相对人代码_6(社会组织登记证号)", wire + "SHZZ"));
        return new DisclosureColumns(
                prefix,
                required("行政相对人名称", wire + "MC"),
                required("行政相对人代码_1(统一社会信用代码)", "行政相对人代码_1", wire + "SHXYM"),
                legacy);
    }

    List<Column> all() {
        List<Column> all = new ArrayList<>(List.of(name, code));
        all.addAll(legacy.values());
        all.addAll(List.of(REPRESENTATIVE, REPRESENTATIVE_NUMBER, SOURCE, SOURCE_CODE, REMARK));
        return all;
    }

    /** Whom the row is about, by the unified code or else by the first other code it has. */
    Party subject(Cells cells) {
        String called = cells.name(name);
        checkRepresentative(cells);
        Map<LegacyKind, String> others = others(cells);
        if (cells.codeOrNull(code) == null && !others.isEmpty()) {
            var first = others.entrySet().iterator().next();
            return new Party.ByLegacyCode(first.getKey(), first.getValue(), called);
        }
        UnifiedCode unified = cells.code(code);
        String embedded = others.get(LegacyKind.ORGANISATION_CODE);
        if (embedded != null && !embedded.equals(unified.organisationCode().value())) {
            cells.refuse(columnOf(LegacyKind.ORGANISATION_CODE), Reasons.ORGANISATION_CODE);
        }
        return new Party.ByUnifiedCode(unified, called);
    }

    /** The other codes beside a unified one; the organisation code says nothing new. */
    List<LegacyIdentifierRow> identifiers(Cells cells, Party subject, Filing filing) {
        if (!(subject instanceof Party.ByUnifiedCode known)) {
            return List.of();
        }
        return others(cells).entrySet().stream()
                .filter(other -> other.getKey() != LegacyKind.ORGANISATION_CODE)
                .map(
                        other ->
                                new LegacyIdentifierRow(
                                        other.getKey(), other.getValue(), known.code(), filing))
                .toList();
    }

    Filing filing(Cells cells, Filer filer) {
        return filer.at(cells.line(), cells.name(SOURCE), cells.officeCode(SOURCE_CODE).value());
    }

    private Map<LegacyKind, String> others(Cells cells) {
        Map<LegacyKind, String> others = new LinkedHashMap<>();
        for (LegacyKind kind : LegacyKind.values()) {
            String value = cells.nameOrNull(columnOf(kind));
            if (value != null) {
                others.put(kind, LegacyCodes.normalise(kind, value));
            }
        }
        return others;
    }

    private Column columnOf(LegacyKind kind) {
        Column column = legacy.get(kind);
        if (column == null) {
            throw new IllegalStateException("no column for " + kind);
        }
        return column;
    }

    private static void checkRepresentative(Cells cells) {
        cells.nameOrNull(REPRESENTATIVE);
        String number = cells.nameOrNull(REPRESENTATIVE_NUMBER);
        if (number != null) {
            Persons.document(cells, REPRESENTATIVE_NUMBER, DocumentKind.RESIDENT_ID, number);
        }
    }
}
