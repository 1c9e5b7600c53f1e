package org.lianxin.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.junit.jupiter.api.Test;
import org.lianxin.Lianxin;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

import java.util.List;

class ModulesTests {

    private static final JavaClasses GATEWAY =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.lianxin");

    @Test
    void modulesKeepToWhatEachOtherOffers() {
        ApplicationModules.of(Lianxin.class).verify();
    }

    @Test
    void everyModuleIsInTheFloorPlan() {
        assertThat(ApplicationModules.of(Lianxin.class))
                .isNotEmpty()
                .allSatisfy(
                        module ->
                                assertThat(Floor.isModule(module.getIdentifier().toString()))
                                        .isTrue());
    }

    @Test
    void everyModuleListsWhatItMayUse() {
        assertThat(ApplicationModules.of(Lianxin.class))
                .filteredOn(module -> !module.getIdentifier().toString().equals("kernel"))
                .allSatisfy(
                        module ->
                                assertThat(listed(module.getBasePackage().getName()))
                                        .isNotEmpty()
                                        .allMatch(
                                                other ->
                                                        Floor.mayKnow(
                                                                module.getIdentifier().toString(),
                                                                other)));
    }

    @Test
    void catchesHiddenTypesAndUnlistedModules() {
        ApplicationModules planted =
                ApplicationModules.of("org.lianxin.architecture.planted", location -> true);

        assertThatThrownBy(planted::verify)
                .hasMessageContaining(
                        "non-exposed type org.lianxin.architecture.planted.kernel.inner.Hidden")
                .hasMessageContaining("Module 'listing' depends on module 'reach'");
    }

    /** From the main classes: a package of tests has a {@code package-info} of the same name. */
    private static List<String> listed(String module) {
        return List.of(
                GATEWAY.get(module + ".package-info")
                        .getAnnotationOfType(ApplicationModule.class)
                        .allowedDependencies());
    }
}
