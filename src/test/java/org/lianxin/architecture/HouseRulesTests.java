package org.lianxin.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;

class HouseRulesTests {

    private static final JavaClasses GATEWAY =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.lianxin");

    @ParameterizedTest
    @MethodSource("rules")
    void holds(HouseRule rule) {
        rule.rule().allowEmptyShould(true).check(GATEWAY);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void catchesWhatIsPlanted(HouseRule rule) {
        assertThat(rule.planted()).isNotEmpty();
        for (String source : rule.planted()) {
            assertThat(rule.rule().evaluate(Planted.classes(source)).hasViolation())
                    .as(source)
                    .isTrue();
        }
    }

    static List<HouseRule> rules() {
        return HouseRule.all();
    }
}
