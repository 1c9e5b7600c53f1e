package org.lianxin.kernel;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hides what identifies a natural person and leaves enough to recognise what one already knows.
 * Organisations are shown in full and need none of this.
 */
public final class Masking {

    private static final Set<String> COMPOUND_SURNAMES =
            Set.of(
                    "欧阳", "太史", "端木", "上官", "司马", "东方", "独孤", "南宫", "万俟", "闻人", "夏侯", "诸葛", "尉迟",
                    "公羊", "赫连", "澹台", "皇甫", "宗政", "濮阳", "公冶", "太叔", "申屠", "公孙", "慕容", "仲孙", "钟离",
                    "长孙", "宇文", "司徒", "鲜于", "司空", "闾丘", "子车", "亓官", "司寇", "巫马", "公西", "颛孙", "壤驷",
                    "公良", "漆雕", "乐正", "宰父", "谷梁", "拓跋", "夹谷", "轩辕", "令狐", "段干", "百里", "呼延", "东郭",
                    "南门", "羊舌", "微生", "梁丘", "左丘", "东门", "西门", "第五", "贺兰", "纳兰", "完颜");

    /** Province, city and district or county, each of which may be missing. */
    private static final Pattern DISTRICT =
            Pattern.compile(
                    "(?:\\p{IsHan}{2,7}?(?:省|自治区|特别行政区))?"
                            + "(?:\\p{IsHan}{2,8}?(?:市|自治州|地区|盟))?"
                            + "(?:\\p{IsHan}{1,8}?(?:区|县|旗|市))?");

    private Masking() {}

    /**
     * Keeps the surname and stars the rest, one star for each character: 张* and 欧阳**. Of a name
     * with a middle dot only the first character stays; the dots stay where they are. A single
     * character is all star.
     */
    public static String personName(String name) {
        int[] points = name.strip().codePoints().toArray();
        int kept = keptCharacters(points);
        StringBuilder masked = new StringBuilder();
        for (int i = 0; i < points.length; i++) {
            if (i < kept || isMiddleDot(points[i])) {
                masked.appendCodePoint(points[i]);
            } else {
                masked.append('*');
            }
        }
        return masked.toString();
    }

    /**
     * Keeps the first six and the last four characters; of a number too short for that, only the
     * last two.
     */
    public static String documentNumber(String number) {
        String plain = number.strip();
        int length = plain.length();
        if (length > 10) {
            return plain.substring(0, 6) + "*".repeat(length - 10) + plain.substring(length - 4);
        }
        int shown = length > 4 ? 2 : 0;
        return "*".repeat(length - shown) + plain.substring(length - shown);
    }

    /**
     * Keeps the first three and the last four digits, 138****1234; of a number too short for that,
     * only the last two.
     */
    public static String phone(String number) {
        String plain = number.strip();
        int length = plain.length();
        if (length > 7) {
            return plain.substring(0, 3) + "*".repeat(length - 7) + plain.substring(length - 4);
        }
        int shown = length > 4 ? 2 : 0;
        return "*".repeat(length - shown) + plain.substring(length - shown);
    }

    /**
     * Keeps an address to the district level, 广东省湛江市赤坎区***; of an address that names no district,
     * what it names above; of one that names neither, nothing.
     */
    public static String address(String address) {
        String plain = address.strip();
        Matcher district = DISTRICT.matcher(plain);
        return (district.lookingAt() ? district.group() : "") + "***";
    }

    private static int keptCharacters(int[] points) {
        if (points.length < 2) {
            return 0;
        }
        for (int point : points) {
            if (isMiddleDot(point)) {
                return 1;
            }
        }
        boolean compound =
                points.length > 2 && COMPOUND_SURNAMES.contains(new String(points, 0, 2));
        return compound ? 2 : 1;
    }

    /**
     * The dots that name files use between the parts of a name, whichever of them the keyboard
     * gave.
     */
    private static boolean isMiddleDot(int point) {
        return switch (point) {
            case '·', '•', '・', '‧', '∙', '．', '.' -> true;
            default -> false;
        };
    }
}
