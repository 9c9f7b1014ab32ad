package org.kangyu.kit.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.json.StrictJson;
import org.kangyu.kit.json.TolerantJson;
import org.kangyu.kit.problem.ProblemException;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.text.Text;

/** The document that an import row describes: what its columns say over what was known before. */
public final class RowDocument<D> {

    private final ImportRow row;
    private final Class<D> type;
    private final ObjectNode tree;

    public RowDocument(ImportRow row, @Nullable D known, Class<D> type) {
        this.row = row;
        this.type = type;
        this.tree = known == null ? TolerantJson.MAPPER.createObjectNode() : TolerantJson.MAPPER.valueToTree(known);
    }

    /** Sets a field to what its column says; without a value the field is absent. */
    public RowDocument<D> set(String field, Optional<?> value) {
        value.ifPresentOrElse(
                found -> tree.set(field, TolerantJson.MAPPER.valueToTree(found)), () -> tree.remove(field));
        return this;
    }

    /** Sets the field of this name to what the column of the same name says; it stays as it is if the file has none. */
    public RowDocument<D> column(String name, Optional<?> value) {
        return row.has(name) ? set(name, value) : this;
    }

    public D read() {
        try {
            return TolerantJson.MAPPER.treeToValue(tree, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Line %d makes no document".formatted(row.line()), e);
        }
    }

    /** What is wrong with the row and with the document's shape; a cell that could not be read is told of once. */
    public List<Violation> violations(StrictJson json, D document) {
        var found = new ArrayList<>(row.violations());
        try {
            json.checked(document);
        } catch (ProblemException e) {
            e.violations().stream()
                    .filter(broken ->
                            found.stream().noneMatch(known -> known.pointer().equals(broken.pointer())))
                    .toList()
                    .forEach(found::add);
        }
        return found;
    }

    /** A Chinese and an English cell as one text; absent without the Chinese one. */
    public static Optional<Text> text(ImportRow row, String zh, String en) {
        return row.text(zh).map(chinese -> new Text(chinese, row.text(en).orElse(null)));
    }
}
