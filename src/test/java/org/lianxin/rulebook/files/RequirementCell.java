package org.lianxin.rulebook.files;

/**
 * One cell of a table of the requirements.
 *
 * @param table the section, such as 3.1
 * @param row the row's first columns
 * @param city the column: ZJ, JIE, JIY, GZ, WH, or roles
 * @param text the cell, without bold marks
 */
record RequirementCell(String table, String row, String city, String text) {

    @Override
    public String toString() {
        return table + " · " + row + " · " + city + " · " + text;
    }
}
