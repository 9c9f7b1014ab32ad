package org.kangyu.indicators.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import org.kangyu.kit.json.StrictJson;
import org.kangyu.kit.json.TolerantJson;
import org.kangyu.kit.problem.ProblemException;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.text.Text;

/** Reads a plan from YAML as strictly as from JSON. */
final class PlanPackage {

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Text MALFORMED = Text.of("第 %d 行第 %d 列：不是有效的 YAML", "%d:%d: this is no YAML");
    private static final Text EMPTY = Text.of("没有内容", "There is nothing in it");

    private PlanPackage() {}

    static PlanDocument read(byte[] yaml, StrictJson json) {
        try {
            JsonNode tree = YAML.readTree(yaml);
            if (tree == null || tree.isMissingNode()) {
                throw ProblemException.invalid(new Violation("", "malformed", EMPTY));
            }
            return json.read(TolerantJson.MAPPER.writeValueAsBytes(tree), PlanDocument.class);
        } catch (JsonProcessingException e) {
            var at = e.getLocation();
            var text = MALFORMED.with(at == null ? 1 : at.getLineNr(), at == null ? 1 : at.getColumnNr());
            throw ProblemException.invalid(new Violation("", "malformed", text));
        } catch (IOException e) {
            throw new IllegalStateException("Reading from memory failed", e);
        }
    }
}
