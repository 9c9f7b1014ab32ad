package org.kangyu.kit.importing;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.transaction.TransactionScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.text.Text;

/** The codes that one import has met: a file says what it says of a code in one row. */
@TransactionScoped
@IfBuildProperty(name = "service.owner", stringValue = "true")
public class ImportedCodes {

    private static final Text MISSING = Text.of("代码不能为空", "The code must not be empty");
    private static final Text REPEATED = Text.of("此代码已出现在第 %d 行", "The code is in line %d already");

    private final Map<String, Long> lines = new HashMap<>();

    /** What is wrong with a line for something that an earlier line is for, if anything. */
    public Optional<Violation> claim(String code, long line, String pointer) {
        var earlier = lines.putIfAbsent(code, line);
        return Optional.ofNullable(earlier).map(one -> new Violation(pointer, "repeated", REPEATED.with(one)));
    }

    /** The code in the row's column; the row is refused if there is none or an earlier line has it. */
    public String claim(ImportRow row, String column) {
        var code = row.text(column).orElse("");
        if (code.isEmpty()) {
            row.refuse(new Violation(column, "not-null", MISSING));
        } else {
            claim(code, row.line(), column).ifPresent(row::refuse);
        }
        return code;
    }
}
