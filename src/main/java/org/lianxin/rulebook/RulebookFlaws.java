package org.lianxin.rulebook;

import java.util.List;

/** The rulebook files cannot be used: every flaw of every file at once. It stops the start. */
public final class RulebookFlaws extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<RulebookFlaw> flaws;

    public RulebookFlaws(List<RulebookFlaw> flaws) {
        super(message(flaws));
        this.flaws = List.copyOf(flaws);
    }

    /** In the order of files and lines; never empty. */
    public List<RulebookFlaw> flaws() {
        return flaws;
    }

    private static String message(List<RulebookFlaw> flaws) {
        StringBuilder text =
                new StringBuilder("规则文件有 ")
                        .append(flaws.size())
                        .append(" 处错误，启动中止 / the rulebook files have ")
                        .append(flaws.size())
                        .append(" flaw(s), the start is stopped:");
        for (RulebookFlaw flaw : flaws) {
            text.append("\n  ").append(flaw);
        }
        return text.toString();
    }
}
