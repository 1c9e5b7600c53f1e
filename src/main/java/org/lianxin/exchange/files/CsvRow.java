package org.lianxin.exchange.files;

import java.util.List;

/**
 * One record of a CSV file.
 *
 * @param line the line of the file on which it starts, from 1
 */
record CsvRow(int line, List<String> cells) {

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
