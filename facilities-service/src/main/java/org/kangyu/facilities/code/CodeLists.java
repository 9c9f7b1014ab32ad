package org.kangyu.facilities.code;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.NavigableMap;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.code.Known;
import org.kangyu.kit.problem.ProblemException;
import org.kangyu.kit.text.Text;

/** All lists with all their editions. They are read once, for they change with a migration only. */
@ApplicationScoped
public class CodeLists {

    private static final Text UNKNOWN = Text.of("没有列表 %s", "There is no list %s");

    private final CodeTables tables;
    private volatile @Nullable NavigableMap<String, CodeList> lists;

    CodeLists(CodeTables tables) {
        this.tables = tables;
    }

    /** A list that the platform itself has. */
    public CodeList the(String list) {
        return Objects.requireNonNull(all().get(list), list);
    }

    /** A list that a client names; 404 with the nearest one if there is none. */
    CodeList get(String list) {
        var all = all();
        Known.check("list", list, all.keySet()).ifPresent(violation -> {
            throw ProblemException.notFound(UNKNOWN.with(list), violation);
        });
        return the(list);
    }

    NavigableMap<String, CodeList> all() {
        var known = lists;
        if (known == null) {
            known = tables.read();
            lists = known; // two threads may both read; the lists are the same
        }
        return known;
    }
}
