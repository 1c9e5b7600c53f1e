package org.lianxin.architecture;

import static com.tngtech.archunit.lang.conditions.ArchConditions.notBePublic;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import static org.lianxin.architecture.Conditions.asksTheTime;
import static org.lianxin.architecture.Conditions.inAModuleRootBelowTheGateway;
import static org.lianxin.architecture.Conditions.pointDown;
import static org.lianxin.architecture.Conditions.takeNoOptional;

import com.tngtech.archunit.lang.ArchRule;

import java.util.List;
import java.util.Optional;

/**
 * A rule of the house with violations that it must catch.
 *
 * @param rule what holds for every class of the gateway
 * @param planted sources, each of which breaks it
 */
record HouseRule(ArchRule rule, List<String> planted) {

    private static final String HOUSE = "org.lianxin..";

    static List<HouseRule> all() {
        return List.of(
                new HouseRule(
                        classes()
                                .that()
                                .resideInAPackage(HOUSE)
                                .should(pointDown())
                                .as("imports point down"),
                        List.of(
                                "package org.lianxin.kernel; class Up { org.lianxin.access.Caller"
                                        + " up; }",
                                "package org.lianxin.rulebook; class Aside { org.lianxin.cypher.Row"
                                        + " row; }",
                                "package org.lianxin.annex; class NoModule {}")),
                new HouseRule(
                        classes()
                                .that()
                                .resideInAPackage("org.lianxin.kernel..")
                                .should()
                                .onlyDependOnClassesThat()
                                .resideInAnyPackage(
                                        "org.lianxin.kernel..", "java..", "org.jspecify..")
                                .as("kernel knows only java.* and jspecify"),
                        List.of("package org.lianxin.kernel; class A { org.slf4j.Logger log; }")),
                new HouseRule(
                        noClasses()
                                .that(inAModuleRootBelowTheGateway())
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(
                                        "org.springframework.beans..",
                                        "org.springframework.context..",
                                        "org.springframework.boot..",
                                        "org.springframework.core..",
                                        "org.springframework.stereotype..",
                                        "org.neo4j..",
                                        "graphql..",
                                        "jakarta..",
                                        "de.siegmar..",
                                        "org.yaml..")
                                .as("what a module offers is free of frameworks"),
                        List.of(
                                "package org.lianxin.reach;"
                                        + " @org.springframework.stereotype.Component class A {}",
                                "package org.lianxin.cypher; class A { org.neo4j.driver.Driver"
                                        + " d; }")),
                new HouseRule(
                        noClasses()
                                .that()
                                .resideInAPackage(HOUSE)
                                .and()
                                .resideOutsideOfPackage("org.lianxin.*.graph..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage("org.neo4j..")
                                .as("only graph packages name org.neo4j"),
                        List.of(
                                "package org.lianxin.exchange.files; class A {"
                                        + " org.neo4j.driver.Driver d; }")),
                new HouseRule(
                        noClasses()
                                .that()
                                .resideInAPackage(HOUSE)
                                .and()
                                .resideOutsideOfPackage("org.lianxin.gateway..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(
                                        "graphql..",
                                        "org.springframework.graphql..",
                                        "org.springframework.web..",
                                        "org.springframework.http..",
                                        "jakarta.servlet..")
                                .as("only gateway names graphql and web types"),
                        List.of(
                                "package org.lianxin.disclosure; class A { graphql.GraphQL g; }",
                                "package org.lianxin.exchange.files;"
                                        + " class A { org.springframework.http.HttpStatus s; }")),
                new HouseRule(
                        noClasses()
                                .that()
                                .resideInAPackage(HOUSE)
                                .and()
                                .resideOutsideOfPackages(
                                        "org.lianxin.access.token..", "org.lianxin.gateway.http..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage("org.springframework.security..")
                                .as("only access.token and gateway.http name Spring Security"),
                        List.of(
                                "package org.lianxin.gateway.query; class A {"
                                        + " org.springframework.security.core.Authentication a; }",
                                "package org.lianxin.access; class A {"
                                    + " org.springframework.security.core.Authentication a; }")),
                new HouseRule(
                        classes()
                                .that()
                                .resideInAPackage("org.lianxin.*.*..")
                                .and()
                                .areTopLevelClasses()
                                .should(notBePublic())
                                .as("internals are package-private"),
                        List.of("package org.lianxin.reach.graph; public class A {}")),
                new HouseRule(
                        noClasses()
                                .that()
                                .resideInAPackage(HOUSE)
                                .and()
                                .doNotHaveFullyQualifiedName("org.lianxin.TimeWiring")
                                .should()
                                .accessTargetWhere(asksTheTime())
                                .as("time comes in as Instant or Clock"),
                        List.of(
                                "package org.lianxin.reach; class A { Object o ="
                                        + " java.time.Instant.now(); }",
                                "package org.lianxin.reach; class A {"
                                        + " java.util.function.Supplier<?> s ="
                                        + " java.time.LocalDate::now; }",
                                "package org.lianxin.reach; class A { Object o ="
                                        + " java.time.Clock.systemUTC(); }",
                                "package org.lianxin.reach; class A { long l ="
                                        + " System.currentTimeMillis(); }",
                                "package org.lianxin.reach; class A { Object o = new"
                                        + " java.util.Date(); }")),
                new HouseRule(
                        noFields()
                                .should()
                                .beAnnotatedWith(
                                        "org.springframework.beans.factory.annotation.Autowired")
                                .orShould()
                                .beAnnotatedWith(
                                        "org.springframework.beans.factory.annotation.Value")
                                .as("nothing is injected into fields"),
                        List.of(
                                "package org.lianxin.reach.graph; class A {"
                                        + " @org.springframework.beans.factory.annotation.Autowired"
                                        + " Object o; }")),
                new HouseRule(
                        noFields()
                                .should()
                                .haveRawType(Optional.class)
                                .as("Optional is an answer: no field holds one"),
                        List.of(
                                "package org.lianxin.reach; record A(java.util.Optional<String> o)"
                                        + " {}")),
                new HouseRule(
                        codeUnits()
                                .should(takeNoOptional())
                                .as("Optional is an answer: no method asks for one"),
                        List.of(
                                "package org.lianxin.reach; class A { void"
                                        + " a(java.util.Optional<String> o) {} }")),
                new HouseRule(
                        noClasses()
                                .should()
                                .haveNameMatching(
                                        ".*(Impl|Manager|Helper|Utils?|DTO|Dto|Info)(\\$.*)?")
                                .orShould()
                                .resideInAnyPackage(
                                        "..service..",
                                        "..model..",
                                        "..dto..",
                                        "..util..",
                                        "..common..")
                                .as("names say what a thing is"),
                        List.of(
                                "package org.lianxin.reach; class ReachImpl {}",
                                "package org.lianxin.reach.util; class Dates {}")));
    }

    @Override
    public String toString() {
        return rule.getDescription();
    }
}
