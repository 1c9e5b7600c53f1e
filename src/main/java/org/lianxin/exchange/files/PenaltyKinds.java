package org.lianxin.exchange.files;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The kinds of penalty 处罚类别: the table of the 2018 layout, and what 行政处罚法 (2021) art. 9 added for
 * decisions from 2021-07-15 on.
 */
final class PenaltyKinds {

    private static final LocalDate LAW_OF_2021 = LocalDate.of(2021, 7, 15);

    private static final Map<String, String> BY_NUMBER =
            Map.of(
                    "1", "警告",
                    "2", "罚款",
                    "3", "没收违法所得、没收非法财物",
                    "4", "责令停产停业",
                    "5", "暂扣或者吊销许可证、暂扣或者吊销执照",
                    "6", "行政拘留",
                    "9", "其他");

    private static final Set<String> PARTS_OF_2018 =
            Set.of("没收违法所得", "没收非法财物", "暂扣或者吊销许可证", "暂扣或者吊销执照");

    private static final Set<String> SINCE_2021 =
            Set.of("通报批评", "警告、通报批评", "暂扣许可证件", "降低资质等级", "吊销许可证件", "限制开展生产经营活动", "责令关闭", "限制从业");

    private PenaltyKinds() {}

    /** The kinds that a cell names, by their names; several are set apart by semicolons. */
    static List<String> read(String cell) {
        return Arrays.stream(cell.split("[;；|]"))
                .map(String::strip)
                .filter(kind -> !kind.isEmpty())
                .map(kind -> BY_NUMBER.getOrDefault(kind, kind))
                .toList();
    }

    static boolean isKnown(String kind, LocalDate decidedOn) {
        return BY_NUMBER.containsValue(kind)
                || PARTS_OF_2018.contains(kind)
                || kind.startsWith("其他")
                || (SINCE_2021.contains(kind) && !decidedOn.isBefore(LAW_OF_2021));
    }

    static boolean fines(List<String> kinds) {
        return kinds.stream().anyMatch(kind -> kind.contains("罚款"));
    }

    static boolean confiscates(List<String> kinds) {
        return kinds.stream().anyMatch(kind -> kind.contains("没收"));
    }

    static boolean takesCertificate(List<String> kinds) {
        return kinds.stream().anyMatch(kind -> kind.contains("暂扣") || kind.contains("吊销"));
    }
}
