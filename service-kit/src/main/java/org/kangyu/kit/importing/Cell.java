package org.kangyu.kit.importing;

/** The names of cells as spreadsheets show them: A1 to Z1, AA1 and so on. */
final class Cell {

    private static final int LETTERS = 26;

    private Cell() {}

    static String name(int column, long line) {
        var letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / LETTERS - 1) {
            letters.insert(0, (char) ('A' + rest % LETTERS));
        }
        return letters.append(line).toString();
    }
}
