package org.lianxin.exchange.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** CSV the slow and obvious way, one character after the other: the oracle. */
final class NaiveCsv {

    private static final String[] PIECES = {
        "示例", "a", ",", "\"", "\n", "\r\n", " ", "，", "1", "=", "", "\"\"", "〔2024〕", "\t", "𠮷"
    };

    private NaiveCsv() {}

    /** Records of one width; none is blank, because blank records are skipped. */
    static List<List<String>> random(Random random) {
        int width = 1 + random.nextInt(5);
        List<List<String>> records = new ArrayList<>();
        for (int n = 1 + random.nextInt(20); n > 0; n--) {
            List<String> record = new ArrayList<>();
            record.add("第" + n);
            while (record.size() < width) {
                StringBuilder cell = new StringBuilder();
                for (int pieces = random.nextInt(4); pieces > 0; pieces--) {
                    cell.append(PIECES[random.nextInt(PIECES.length)]);
                }
                record.add(cell.toString());
            }
            records.add(record);
        }
        return records;
    }

    static String write(List<List<String>> records, Random random) {
        String end = random.nextBoolean() ? "\r\n" : "\n";
        StringBuilder text = new StringBuilder();
        for (List<String> record : records) {
            List<String> cells = record.stream().map(cell -> quoted(cell, random)).toList();
            text.append(String.join(",", cells)).append(end);
        }
        if (random.nextBoolean()) {
            text.setLength(text.length() - end.length());
        }
        return text.toString();
    }

    private static String quoted(String cell, Random random) {
        boolean must = cell.matches("(?s).*[,\"\r\n].*");
        return must || random.nextInt(4) == 0 ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
    }

    static List<List<String>> parse(String text) {
        List<List<String>> records = new ArrayList<>();
        List<String> record = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean doubled =
                    quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"';
            if (doubled) {
                cell.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == ',') {
                record.add(cell.toString());
                cell.setLength(0);
            } else if (!quoted && c == '\n') {
                record.add(cell.toString());
                cell.setLength(0);
                records.add(record);
                record = new ArrayList<>();
            } else if (quoted || c != '\r') {
                cell.append(c);
            }
        }
        if (!record.isEmpty() || !cell.isEmpty()) {
            record.add(cell.toString());
            records.add(record);
        }
        return records;
    }
}
