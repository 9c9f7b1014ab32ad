package org.kangyu.specialties.accreditation;

import jakarta.transaction.TransactionScoped;
import java.util.HashMap;
import java.util.Map;
import org.kangyu.kit.importing.ImportRow;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.text.Text;

/** The codes that one import has met: what is not flushed yet cannot be found in the table. */
@TransactionScoped
class ImportedCodes {

    private static final Text TWICE = Text.of("认定代码已出现在第 %d 行", "The code is in line %d already");

    private final Map<String, Long> lines = new HashMap<>();

    void refuseRepeated(ImportRow row) {
        row.text("code").ifPresent(code -> {
            var earlier = lines.putIfAbsent(code, row.line());
            if (earlier != null) {
                row.refuse(new Violation("/code", "repeated", TWICE.with(earlier)));
            }
        });
    }
}
