package org.kangyu.facilities.region;

import jakarta.transaction.TransactionScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.kangyu.kit.dated.Editor;

/** In which regions editors may change things, as far as one transaction has found it out; until the tree changes. */
@TransactionScoped
class Permits {

    private final Map<Editor, Set<String>> open = new HashMap<>();

    boolean has(Editor editor, String code) {
        return open.getOrDefault(editor, Set.of()).contains(code);
    }

    void add(Editor editor, Set<String> codes) {
        open.computeIfAbsent(editor, _ -> new HashSet<>()).addAll(codes);
    }

    void forget() {
        open.clear();
    }
}
