package org.lianxin.conduct;

import java.util.Set;
import java.util.regex.Pattern;

/** What a finding's words amount to. Only words that a law uses for it count as direct. */
enum Responsibility {
    DIRECT,
    /** Indirect, supervisory, or words that are not known: never guessed to be direct. */
    OTHER;

    /** 行政处罚法 and the plans: 直接负责的主管人员和其他直接责任人员, and the short forms files use. */
    private static final Set<String> DIRECT_WORDS =
            Set.of(
                    "直接责任",
                    "直接责任人",
                    "直接责任人员",
                    "负有直接责任",
                    "其他直接责任人员",
                    "直接负责的主管人员",
                    "直接负责的主管人员和其他直接责任人员");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000]");

    static Responsibility of(String words) {
        return DIRECT_WORDS.contains(words)
                        || DIRECT_WORDS.contains(BLANKS.matcher(words).replaceAll(""))
                ? DIRECT
                : OTHER;
    }
}
