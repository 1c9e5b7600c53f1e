package org.lianxin.exchange.files;

import org.lianxin.kernel.Bilingual;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Layouts that are recognised only to be refused by name: reading them as the layout they resemble
 * would put values into the wrong places.
 */
final class ForeignLayouts {

    private record Foreign(Bilingual label, List<String> marks) {}

    private static final Bilingual NATURAL_PERSONS =
            new Bilingual("双公示自然人版", "the 双公示 layout for natural persons");

    private static final List<Foreign> KNOWN =
            List.of(
                    foreign(
                            "双公示2019/2020修订版（增加行政相对人类别和法定代表人证件类型）",
                            "the 2019/20 revision of 双公示, with 行政相对人类别 and 法定代表人证件类型",
                            "行政相对人类别",
                            "法定代表人证件类型",
                            "xk_xdr_lb",
                            "cf_xdr_lb",
                            "xk_fr_zjlx",
                            "cf_fr_zjlx"),
                    foreign(
                            "双公示2015版（代码顺序不同：_2为组织机构代码，_3为工商登记码）",
                            "the 2015 layout of 双公示: code order differs, _2 is 组织机构代码",
                            "行政相对人代码_2(组织机构代码)",
                            "行政相对人代码_3(工商登记码)",
                            "行政相对人代码_3(工商注册号)",
                            "行政相对人代码_5(居民身份证号)",
                            "行政许可编码",
                            "处罚生效期",
                            "处罚名称",
                            "处罚类别1",
                            "地方编码",
                            "数据更新时间戳"),
                    new Foreign(
                            NATURAL_PERSONS,
                            List.of(
                                    "行政相对人证件类型",
                                    "行政相对人证件号码",
                                    "xk_xdr_zjlx",
                                    "cf_xdr_zjlx",
                                    "xk_xdr_zjhm",
                                    "cf_xdr_zjhm")),
                    foreign(
                            "导入退回清单（由本系统生成）",
                            "a list of rows turned away, as this gateway writes it",
                            Header.plain(RejectsFile.REASON_ZH)));

    private ForeignLayouts() {}

    private static Foreign foreign(String zh, String en, String... marks) {
        return new Foreign(new Bilingual(zh, en), List.of(marks));
    }

    /** The name of the foreign layout that a header shows. */
    static Optional<Bilingual> find(Set<String> names) {
        if (isNaturalPersons(names)) {
            return Optional.of(NATURAL_PERSONS);
        }
        return KNOWN.stream()
                .filter(layout -> layout.marks().stream().anyMatch(names::contains))
                .map(Foreign::label)
                .findFirst();
    }

    /** A subject with a document of its own and without any of the six codes. */
    private static boolean isNaturalPersons(Set<String> names) {
        return names.contains("行政相对人名称")
                && names.contains("证件号码")
                && names.stream().noneMatch(name -> name.startsWith("行政相对人代码"));
    }
}
