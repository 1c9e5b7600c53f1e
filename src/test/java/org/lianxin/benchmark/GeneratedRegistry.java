package org.lianxin.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Import files of the size of a real market's registry, all invented, the same for the same seed:
 * 3,188 companies, 33,590 positions of 20,900 people, 6,120 penalties, 1,147 listings, 3,000 court
 * entries.
 */
final class GeneratedRegistry {

    private static final int COMPANIES = 3_188;
    private static final int PEOPLE = 20_900;
    private static final int POSITIONS = 33_590;
    private static final int PENALTIES = 6_120;
    private static final int LISTINGS = 1_147;
    private static final int COURT_ENTRIES = 3_000;

    private static final List<String> DIVISIONS =
            List.of("440800", "445200", "370115", "360700", "420100");
    private static final List<String> PLACES = List.of("湛江市", "揭阳市", "济阳区", "赣州市", "武汉市");
    private static final List<String> TITLES =
            List.of("董事长", "董事", "独立董事", "监事", "经理", "法定代表人", "主要负责人", "财务负责人");

    /** What is filed under: the list's name, and a category of each city's own plan. */
    private static final List<String> CATEGORIES = List.of("虚假广告", "逃税骗税", "恶意欠薪", "围标串标");

    private final SplittableRandom random;
    private final List<String> penaltyLines = new ArrayList<>();
    private final List<String> listingLines = new ArrayList<>();
    private final List<String> findingLines = new ArrayList<>();
    private final List<String> positionLines = new ArrayList<>();

    private GeneratedRegistry(long seed) {
        random = new SplittableRandom(seed);
    }

    /** Writes the files into a folder and returns it. */
    static Path write(Path folder, long seed) {
        GeneratedRegistry registry = new GeneratedRegistry(seed);
        try {
            Files.createDirectories(folder);
            registry.writeAll(folder);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeAll(Path folder) throws IOException {
        positions();
        penalties();
        write(folder, "courts-and-agencies.csv", "名称,统一社会信用代码,行政区划,类别", bodies());
        write(folder, "enterprises.csv", "统一社会信用代码,企业名称,登记机关行政区划,成立日期,登记状态", companies());
        write(folder, "positions.csv", "统一社会信用代码,姓名,证件类型,证件号码,职务,任职起始日期,任职终止日期", positionLines);
        write(folder, "penalties.csv", PENALTY_HEADER, penaltyLines);
        write(
                folder,
                "responsible-persons.csv",
                "行政处罚决定书文号,处罚机关统一社会信用代码,姓名,证件类型,证件号码,责任类型,认定日期",
                findingLines);
        write(
                folder,
                "list-entries.csv",
                "名单类型,统一社会信用代码,主体名称,失信行为类别或守信情形,依据文号,认定单位,认定单位统一社会信用代码,列入日期,截止日期,行政区划",
                listingLines);
        write(folder, "court-debtors.csv", COURT_HEADER, courtEntries());
    }

    private static final String PENALTY_HEADER =
            "行政相对人名称,行政相对人代码_1 (统一社会信用代码),行政相对人代码_2 (工商注册号),行政相对人代码_3 (组织机构代码),"
                    + "行政相对人代码_4 (税务登记号),行政相对人代码_5 (事业单位证书号),行政相对人代码_6 (社会组织登记证号),法定代表人,"
                    + "法定代表人身份证号,行政处罚决定书文号,违法行为类型,违法事实,处罚依据,处罚类别,处罚内容,罚款金额(万元),"
                    + "没收违法所得、没收非法财物的金额(万元),暂扣或吊销证照名称及编号,处罚决定日期,处罚有效期,公示截止期,处罚机关,"
                    + "处罚机关统一社会信用代码,数据来源单位,数据来源单位统一社会信用代码,备注";

    private static final String COURT_HEADER =
            "被执行人姓名/名称,身份证号码/组织机构代码,法定代表人或者负责人姓名,主体类型,执行法院,省份,执行依据文号,立案时间,案号,"
                    + "做出执行依据单位,生效法律文书确定的义务,被执行人的履行情况,失信被执行人行为具体情形,发布时间";

    private static List<String> bodies() {
        return IntStream.range(0, DIVISIONS.size())
                .boxed()
                .flatMap(
                        city ->
                                List.of(
                                        agencyName(city)
                                                + ","
                                                + agencyCode(city)
                                                + ","
                                                + DIVISIONS.get(city)
                                                + ",行政机关",
                                        courtName(city)
                                                + ","
                                                + courtCode(city)
                                                + ","
                                                + DIVISIONS.get(city)
                                                + ",人民法院")
                                        .stream())
                .toList();
    }

    private static List<String> companies() {
        return IntStream.range(0, COMPANIES)
                .mapToObj(
                        i ->
                                "%s,%s,%s,2005-03-%02d,存续"
                                        .formatted(
                                                code(i),
                                                name(i),
                                                DIVISIONS.get(city(i)),
                                                1 + i % 28))
                .toList();
    }

    private void positions() {
        for (int i = 0; i < POSITIONS; i++) {
            int company = i < COMPANIES ? i : random.nextInt(COMPANIES);
            String title = i < COMPANIES ? "法定代表人" : TITLES.get(random.nextInt(TITLES.size()));
            LocalDate from =
                    LocalDate.of(2008, 1, 1).plusDays(random.nextInt(4000)).plusDays(i % 7);
            String until = random.nextInt(3) == 0 ? from.plusDays(1000).toString() : "";
            positionLines.add(
                    "%s,%s,%s,%s,%s"
                            .formatted(code(company), person(i % PEOPLE), title, from, until));
        }
    }

    private void penalties() {
        for (int i = 0; i < PENALTIES; i++) {
            int company = random.nextInt(COMPANIES);
            int city = city(company);
            LocalDate on = LocalDate.of(2019, 1, 1).plusDays(random.nextInt(2700));
            String document =
                    "%s罚〔%d〕%05d号".formatted(DIVISIONS.get(city).substring(0, 4), on.getYear(), i);
            String category = CATEGORIES.get(random.nextInt(CATEGORIES.size()));
            penaltyLines.add(
                    "%s,%s,,,,,,,,%s,%s,%s违法第%d案,《中华人民共和国行政处罚法》,罚款,罚款,%d.5,,,%s,2099-12-31,%s,%s,%s,%s,%s,"
                            .formatted(
                                    name(company),
                                    code(company),
                                    document,
                                    category,
                                    category,
                                    i,
                                    1 + i % 90,
                                    on,
                                    on.plusYears(3),
                                    agencyName(city),
                                    agencyCode(city),
                                    agencyName(city),
                                    agencyCode(city)));
            if (i % 4 == 0) {
                findingLines.add(
                        "%s,%s,%s,直接责任,%s"
                                .formatted(
                                        document,
                                        agencyCode(city),
                                        person(random.nextInt(PEOPLE)),
                                        on));
            }
            if (listingLines.size() < LISTINGS && i % 5 == 0) {
                listingLines.add(listing(company, category, document, on));
            }
        }
    }

    private static String listing(int company, String category, String document, LocalDate on) {
        int city = city(company);
        String list = city == 3 ? "严重失信主体名单" : "黑名单";
        return "%s,%s,%s,%s,%s,%s,%s,%s,%s,%s"
                .formatted(
                        list,
                        code(company),
                        name(company),
                        category,
                        document,
                        agencyName(city),
                        agencyCode(city),
                        on.plusDays(30),
                        on.plusDays(30).plusYears(3),
                        DIVISIONS.get(city));
    }

    private List<String> courtEntries() {
        return IntStream.range(0, COURT_ENTRIES).mapToObj(this::courtEntry).toList();
    }

    private String courtEntry(int i) {
        int company = random.nextInt(COMPANIES);
        int city = city(company);
        LocalDate filed = LocalDate.of(2019, 1, 1).plusDays(random.nextInt(2600));
        String area = DIVISIONS.get(city).substring(0, 4);
        return "%s,%s,,法人,%s,,(%d)%s民初%d号,%s,(%d)%s执%d号,%s,给付金钱,全部未履行,有履行能力而拒不履行生效法律文书确定义务,%s"
                .formatted(
                        name(company),
                        code(company),
                        courtName(city),
                        filed.getYear(),
                        area,
                        i + 1,
                        filed,
                        filed.getYear(),
                        area,
                        i + 1,
                        courtName(city),
                        filed.plusDays(15));
    }

    private static String person(int i) {
        return "人%05d,01,%s"
                .formatted(
                        i,
                        InventedNumbers.residentNumber(
                                LocalDate.of(1950, 1, 1).plusDays(i), 1 + i % 9));
    }

    private static int city(int company) {
        return company % DIVISIONS.size();
    }

    private static String code(int company) {
        return InventedNumbers.unifiedCode("91", DIVISIONS.get(city(company)), 1000 + company);
    }

    private static String name(int company) {
        return PLACES.get(city(company)) + "第" + company + "号有限公司";
    }

    private static String agencyName(int city) {
        return PLACES.get(city) + "市场监督管理局";
    }

    private static String agencyCode(int city) {
        return InventedNumbers.unifiedCode("11", DIVISIONS.get(city), 10 + city);
    }

    private static String courtName(int city) {
        return PLACES.get(city) + "人民法院";
    }

    private static String courtCode(int city) {
        return InventedNumbers.unifiedCode("11", DIVISIONS.get(city), 20 + city);
    }

    private static void write(Path folder, String file, String header, List<String> lines)
            throws IOException {
        List<String> all = new ArrayList<>(lines.size() + 1);
        all.add(header);
        all.addAll(lines);
        Files.write(folder.resolve(file), all);
    }
}
