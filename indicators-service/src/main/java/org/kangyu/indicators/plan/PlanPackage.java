package org.kangyu.indicators.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.kangyu.kit.json.StrictJson;
import org.kangyu.kit.json.TolerantJson;
import org.kangyu.kit.problem.ProblemException;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.text.Text;

/** Reads a plan from YAML as strictly as from JSON. */
final class PlanPackage {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final Text NOT_UTF_8 = Text.of("应为 UTF-8 编码", "It must be in UTF-8");
    private static final Text MALFORMED = Text.of("第 %d 行第 %d 列：不是有效的 YAML", "%d:%d: this is no YAML");
    private static final Text EMPTY = Text.of("没有内容", "There is nothing in it");

    private PlanPackage() {}

    static PlanDocument read(byte[] yaml, StrictJson json) {
        try {
            JsonNode tree = YAML.readTree(text(yaml));
            if (tree == null || tree.isMissingNode()) {
                throw ProblemException.invalid(new Violation("", "malformed", EMPTY));
            }
            return json.read(TolerantJson.MAPPER.writeValueAsBytes(tree), PlanDocument.class);
        } catch (JsonProcessingException e) {
            var at = e.getLocation();
            var text = MALFORMED.with(at == null ? 1 : at.getLineNr(), at == null ? 1 : at.getColumnNr());
            throw ProblemException.invalid(new Violation("", "malformed", text));
        }
    }

    private static String text(byte[] yaml) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(yaml))
                    .toString();
        } catch (CharacterCodingException e) {
            throw ProblemException.invalid(new Violation("", "not-utf-8", NOT_UTF_8));
        }
    }
}
