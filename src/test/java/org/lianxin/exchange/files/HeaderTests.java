package org.lianxin.exchange.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianxin.exchange.FileProblem.Kind;
import org.lianxin.exchange.Layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

class HeaderTests {

    @ParameterizedTest
    @EnumSource(Layout.class)
    void knowsEveryLayoutWithItsColumnsInAnyOrder(Layout layout) {
        List<String> headers = new ArrayList<>(RowFixture.of(layout).headers());
        Collections.shuffle(headers, new Random(layout.name().length()));

        Header.Recognised header = recognised(headers);

        assertThat(header.layout()).isEqualTo(layout);
        assertThat(header.ignored()).isEmpty();
        header.places()
                .forEach(
                        (column, place) ->
                                assertThat(headers.get(place)).isEqualTo(column.header()));
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void knowsEveryLayoutWithoutItsOptionalColumns(Layout layout) {
        List<String> headers =
                Columns.of(layout).stream().filter(Column::required).map(Column::header).toList();

        assertThat(recognised(headers).layout()).isEqualTo(layout);
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void refusesALayoutWithoutOneOfItsRequiredColumns(Layout layout) {
        for (Column column : Columns.of(layout)) {
            List<String> headers = new ArrayList<>(RowFixture.of(layout).headers());
            headers.remove(column.header());
            if (column.required()) {
                assertThat(refused(headers)).isEqualTo(Kind.HEADER_UNKNOWN);
            }
        }
    }

    @Test
    void toleratesBlanksBracketsAndInvisibleMarks() {
        List<String> headers =
                RowFixture.of(Layout.PENALTIES).headers().stream()
                        .map(h -> " " + h.replace("(", "（ ").replace(")", "）") + "\u200B\u3000")
                        .toList();

        assertThat(recognised(headers).layout()).isEqualTo(Layout.PENALTIES);
    }

    @Test
    void knowsTheWireNamesOfDisclosure() {
        String names =
                "XK_XDR_MC XK_XDR_SHXYM XK_XDR_GSZC XK_XDR_ZZJG XK_XDR_SWDJ XK_XDR_SYDW XK_XDR_SHZZ"
                        + " XK_FRDB XK_FR_SFZH XK_XKWS XK_WSH XK_XKLB XK_XKZS XK_XKBH XK_NR XK_JDRQ"
                        + " XK_YXQZ XK_YXQZI XK_XKJG XK_XKJGDM XK_ZT XK_LYDW XK_LYDWDM BZ";
        List<String> all = List.of(names.split(" "));

        assertThat(recognised(all).layout()).isEqualTo(Layout.LICENCES);
        assertThat(recognised(all).ignored()).isEmpty();
    }

    @Test
    void reportsColumnsThatItDoesNotRead() {
        List<String> headers = new ArrayList<>(RowFixture.of(Layout.POSITIONS).headers());
        headers.addFirst("序号");

        assertThat(recognised(headers).ignored()).containsExactly("序号");
    }

    @Test
    void namesTheNearestLayoutAndWhatItLacks() {
        var refused = (Header.Refused) Header.of(List.of("名称", "统一社会信用代码", "行政区划"));

        assertThat(refused.problem().kind()).isEqualTo(Kind.HEADER_UNKNOWN);
        assertThat(refused.problem().message().zh()).contains("法院和行政机关名录", "类别");
        assertThat(refused.problem().message().en()).contains("courts and agencies", "类别");
    }

    @Test
    void refusesAColumnNamedTwice() {
        List<String> headers = new ArrayList<>(RowFixture.of(Layout.POSITIONS).headers());
        headers.add("职 务");

        assertThat(refused(headers)).isEqualTo(Kind.HEADER_AMBIGUOUS);
    }

    @Test
    void refusesTwoLayoutsInOne() {
        List<String> headers = new ArrayList<>(RowFixture.of(Layout.POSITIONS).headers());
        headers.addAll(RowFixture.of(Layout.FINDINGS).headers());

        assertThat(refused(headers.stream().distinct().toList())).isEqualTo(Kind.HEADER_AMBIGUOUS);
    }

    @Test
    void refusesACodeThatDoesNotSayWhichItIs() {
        List<String> headers = new ArrayList<>(RowFixture.of(Layout.PENALTIES).headers());
        headers.replaceAll(h -> h.startsWith("行政相对人代码_2") ? "行政相对人代码_2" : h);

        assertThat(refused(headers)).isEqualTo(Kind.HEADER_AMBIGUOUS);
    }

    @Test
    void refusesTheOtherGenerationsByName() {
        assertThat(message(2015, "代码_2", "行政相对人代码_2 (组织机构代码)")).contains("2015", "代码顺序不同");
        assertThat(message(2019, "备注", "行政相对人类别")).contains("2019");
        List<String> persons = Arrays.asList("行政相对人名称", "证件类型", "证件号码", "行政处罚决定书文号", "处罚机关");
        var refused = (Header.Refused) Header.of(persons);
        assertThat(refused.problem().kind()).isEqualTo(Kind.LAYOUT_UNSUPPORTED);
        assertThat(refused.problem().message().zh()).contains("自然人");
    }

    private static String message(int year, String part, String instead) {
        List<String> headers =
                RowFixture.of(Layout.PENALTIES).headers().stream()
                        .map(h -> h.contains(part) ? instead : h)
                        .toList();
        var refused = (Header.Refused) Header.of(headers);
        assertThat(refused.problem().kind()).as("%s", year).isEqualTo(Kind.LAYOUT_UNSUPPORTED);
        return refused.problem().message().zh();
    }

    private static Header.Recognised recognised(List<String> headers) {
        return (Header.Recognised) Header.of(headers);
    }

    private static Kind refused(List<String> headers) {
        return ((Header.Refused) Header.of(headers)).problem().kind();
    }
}
