package org.lianxin.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.junit.jupiter.api.Test;

class AllowListTests {

    private static final JavaClasses GATEWAY =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.lianxin");

    @Test
    void everyPackageKeepsToItsLine() {
        assertThat(AllowList.read().violations(GATEWAY)).isEmpty();
    }

    @Test
    void everyLinePointsDown() {
        assertThat(AllowList.read().upward()).isEmpty();
    }

    @Test
    void catchesWhatIsNotListed() {
        JavaClasses planted =
                Planted.classes(
                        "package org.lianxin.reach; class A { org.slf4j.Logger log; }",
                        "package org.lianxin.measure; class B { org.lianxin.access.Caller c; }",
                        "package org.lianxin.cellar; class C {}");

        assertThat(AllowList.of("reach kernel\nmeasure kernel reach").violations(planted))
                .containsExactly(
                        "cellar has no line of its own",
                        "measure uses org.lianxin.access: B",
                        "reach uses org.slf4j: A");
    }

    @Test
    void letsPassWhatIsListed() {
        JavaClasses planted =
                Planted.classes(
                        "package org.lianxin.reach; class A { org.slf4j.Logger log;"
                                + " org.lianxin.access.Caller c; String s; }");

        assertThat(AllowList.of("reach access org.slf4j").violations(planted)).isEmpty();
    }

    @Test
    void catchesALineThatPointsUp() {
        assertThat(AllowList.of("subject kernel listing\nlisting.graph subject").upward())
                .containsExactly("subject may use listing");
    }
}
