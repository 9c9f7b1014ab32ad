package org.kangyu.kit.importing;

/** What a job says of a line: why it was refused, or what people should look at though it was taken. */
enum Remark {
    VIOLATION("import_violation"),
    WARNING("import_warning");

    private final String table;

    Remark(String table) {
        this.table = table;
    }

    String table() {
        return table;
    }

    String insertion() {
        return """
                insert into %s (job, number, pointer, code, message, suggestion)
                values (?, ?, ?, ?, ?::jsonb, ?)""".formatted(table);
    }

    /** Those of a job beyond a number, so many at most. */
    String selection() {
        return """
                select pointer, code, message, suggestion from %s
                where job = ? and number > ? order by number limit ?""".formatted(table);
    }
}
