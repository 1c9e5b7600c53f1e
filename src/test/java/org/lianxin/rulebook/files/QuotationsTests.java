package org.lianxin.rulebook.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianxin.kernel.City;
import org.lianxin.rulebook.AlsoFiled;
import org.lianxin.rulebook.CategoryItem;
import org.lianxin.rulebook.CategoryRule;
import org.lianxin.rulebook.Provision;
import org.lianxin.rulebook.Rulebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a rulebook quotes stands in the plan, in the article it cites, to the letter; only blanks do
 * not count.
 */
class QuotationsTests {

    private static final Path PLANS = Path.of("..", "shared", "plans");

    private record Quoted(String where, String article, String words) {}

    @ParameterizedTest
    @ValueSource(strings = {"zhanjiang", "jieyang", "jiyang", "ganzhou", "wuhan"})
    void standInTheCitedArticle(String city) throws IOException {
        PlanText plan = plan(city);
        List<Quoted> quoted = new ArrayList<>();
        ShippedRulebooks.all().editions(new City(city)).forEach(each -> collect(each, quoted));
        assertThat(quoted)
                .hasSizeGreaterThan(80)
                .filteredOn(each -> !plan.quotes(each.article(), each.words()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zhanjiang", "jieyang", "jiyang", "ganzhou", "wuhan"})
    void giveEverySubItemInItsCategorysWords(String city) throws IOException {
        PlanText plan = plan(city);
        for (Rulebook edition : ShippedRulebooks.all().editions(new City(city))) {
            for (CategoryRule category : edition.categories()) {
                assertThat(category.items())
                        .extracting(CategoryItem::wording)
                        // the category's own name, where the plan names no narrower act
                        .filteredOn(each -> !category.name().zh().contains(each))
                        .filteredOn(each -> !each.equals("拒不履行法定义务"))
                        .allMatch(each -> plan.quotes(category.article(), each), "in the plan");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"jiyang", "wuhan"})
    void doNotHoldTheWordingsThatAreOnlyAlsoFiled(String city) throws IOException {
        PlanText plan = plan(city);
        for (Rulebook edition : ShippedRulebooks.all().editions(new City(city))) {
            for (CategoryRule category : edition.categories()) {
                assertThat(category.items())
                        .flatExtracting(CategoryItem::alsoFiled)
                        .extracting(AlsoFiled::wording)
                        .noneMatch(each -> plan.quotes(category.article(), each), "in the plan");
            }
        }
    }

    @Test
    void areNotFoundInAnotherArticleNorInOtherWords() throws IOException {
        PlanText jiyang = plan("jiyang");
        String suspended = "异议处理阶段联合惩戒措施不停止执行";
        assertThat(jiyang.quotes("§4.3", suspended)).isTrue();
        assertThat(jiyang.quotes("§4.4", suspended)).isFalse();
        assertThat(jiyang.quotes("§4.3", "联合惩戒措施在信息核实期间暂不执行")).isFalse();
        assertThat(jiyang.quotes("§9.9", suspended)).isFalse();
    }

    private static PlanText plan(String city) throws IOException {
        Path file = PLANS.resolve(city + ".txt");
        assumeTrue(Files.exists(file), "the plans are not at hand");
        return PlanText.of(city, Files.readString(file));
    }

    private static void collect(Rulebook edition, List<Quoted> quoted) {
        edition.lists()
                .forEach(
                        each ->
                                quoted.add(
                                        new Quoted(
                                                "" + each.kind(),
                                                each.article(),
                                                each.quotation())));
        edition.categories()
                .forEach(
                        each ->
                                quoted.add(
                                        new Quoted(each.code(), each.article(), each.quotation())));
        edition.measures()
                .forEach(
                        each ->
                                quoted.add(
                                        new Quoted(each.code(), each.article(), each.quotation())));
        edition.measures()
                .forEach(
                        each -> {
                            var by = each.carriedOutBy();
                            if (by != null) {
                                quoted.add(
                                        new Quoted(
                                                each.code() + " carried out by",
                                                by.article(),
                                                by.words()));
                            }
                        });
        edition.compulsoryMatters()
                .forEach(
                        each ->
                                quoted.add(
                                        new Quoted(
                                                "" + each.kind(),
                                                each.article(),
                                                each.quotation())));
        edition.deadlines()
                .forEach(
                        each -> {
                            if (each.quotation() != null) {
                                quoted.add(
                                        new Quoted(
                                                "" + each.kind(),
                                                each.article(),
                                                each.quotation()));
                            }
                        });
        edition.milestones()
                .forEach(
                        each ->
                                quoted.add(
                                        new Quoted(
                                                "" + each.due(),
                                                each.article(),
                                                each.quotation())));
        for (Provision provision : edition.provisions()) {
            provision
                    .clauses()
                    .forEach(
                            each ->
                                    quoted.add(
                                            new Quoted(
                                                    provision.id(),
                                                    each.article(),
                                                    each.quotation())));
        }
    }
}
