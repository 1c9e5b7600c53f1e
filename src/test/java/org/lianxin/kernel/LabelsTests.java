package org.lianxin.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.Arrays;

class LabelsTests {

    @Test
    void tellsThePrincipalFromThePersonInCharge() {
        assertThat(RoleKind.PRINCIPAL.label().zh()).isEqualTo("主要负责人");
        assertThat(RoleKind.PERSON_IN_CHARGE.label().zh()).isEqualTo("负责人");
        assertThat(Arrays.stream(RoleKind.values()).map(kind -> kind.label().zh()))
                .doesNotHaveDuplicates();
    }

    @Test
    void labelsEveryKindOfListAndIdentifierDifferently() {
        assertThat(Arrays.stream(ListKind.values()).map(ListKind::label)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(LegacyKind.values()).map(LegacyKind::label))
                .doesNotHaveDuplicates();
        assertThat(Arrays.stream(DocumentKind.values()).map(DocumentKind::label))
                .doesNotHaveDuplicates();
    }

    @Test
    void findsADocumentKindByItsCodeAndNoneByAnother() {
        assertThat(DocumentKind.find("01")).contains(DocumentKind.RESIDENT_ID);
        assertThat(DocumentKind.find("05")).contains(DocumentKind.FOREIGN_PERMANENT_RESIDENT);
        assertThat(DocumentKind.find("06")).isEmpty();
    }

    @Test
    void refusesATextInOneLanguageOnly() {
        assertThatThrownBy(() -> new Bilingual("中文", " "))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
