package org.kangyu.kit.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.kangyu.kit.problem.ProblemException;

/** Reads one JSON document into a tree and notes what JSON permits and we do not: doubled fields, odd characters. */
final class DocumentReader {

    private static final int DEEPEST = 64;
    private static final int LONGEST_TEXT = 100_000;
    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_NAME = 200;

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final JsonFactory PARSERS = new JsonFactoryBuilder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_TEXT)
                    .maxNumberLength(LONGEST_NUMBER)
                    .maxNameLength(LONGEST_NAME)
                    .build())
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES) // clients choose the names
            .build();

    private final JsonParser parser;
    private final Violations violations;

    private DocumentReader(JsonParser parser, Violations violations) {
        this.parser = parser;
        this.violations = violations;
    }

    static JsonNode read(byte[] body, Violations violations) {
        return read(Utf8.decode(body), violations);
    }

    static JsonNode read(String text, Violations violations) {
        if (text.isBlank()) {
            throw ProblemException.invalid(Messages.violation(Pointer.ROOT, "missing-body", Map.of()));
        }
        try (var parser = PARSERS.createParser(text)) {
            return new DocumentReader(parser, violations).document();
        } catch (StreamConstraintsException e) {
            throw refusal("beyond-limits", e);
        } catch (JsonProcessingException e) {
            throw refusal("malformed-json", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProblemException refusal(String code, JsonProcessingException e) {
        var at = e.getLocation() == null ? JsonLocation.NA : e.getLocation();
        var attributes = Map.of("line", at.getLineNr(), "column", at.getColumnNr());
        return ProblemException.invalid(Messages.violation(Pointer.ROOT, code, attributes));
    }

    private JsonNode document() throws IOException {
        parser.nextToken();
        var document = value(Pointer.ROOT);
        if (parser.nextToken() != null) {
            violations.add(Pointer.ROOT, "trailing-content");
        }
        return document;
    }

    private JsonNode value(String pointer) throws IOException {
        var token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> object(pointer);
            case START_ARRAY -> array(pointer);
            case VALUE_STRING -> NODES.textNode(sound(parser.getText(), pointer));
            case VALUE_NUMBER_INT -> NODES.numberNode(parser.getBigIntegerValue());
            case VALUE_NUMBER_FLOAT -> number(pointer);
            case VALUE_TRUE, VALUE_FALSE -> NODES.booleanNode(token == JsonToken.VALUE_TRUE);
            case VALUE_NULL -> NODES.nullNode();
            default -> throw new IllegalStateException("No value starts with " + token);
        };
    }

    private JsonNode object(String pointer) throws IOException {
        var object = NODES.objectNode();
        for (var name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            var at = Pointer.child(pointer, name);
            sound(name, at);
            parser.nextToken();
            if (object.replace(name, value(at)) != null) {
                violations.add(at, "duplicate-field");
            }
        }
        return object;
    }

    private JsonNode array(String pointer) throws IOException {
        var array = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(Pointer.child(pointer, array.size())));
        }
        return array;
    }

    private JsonNode number(String pointer) throws IOException {
        if (!Double.isFinite(parser.getDoubleValue())) {
            violations.add(pointer, "out-of-range");
            return NODES.numberNode(0);
        }
        return NODES.numberNode(parser.getDecimalValue());
    }

    /** PostgreSQL stores no NUL, and half a surrogate pair or a control character only hides what somebody typed. */
    private String sound(String text, String pointer) {
        if (text.codePoints().anyMatch(DocumentReader::isOdd)) {
            violations.add(pointer, "odd-character");
        }
        return text;
    }

    private static boolean isOdd(int character) {
        return switch (character) {
            case '\t', '\n', '\r' -> false;
            default -> Character.isISOControl(character) || Character.getType(character) == Character.SURROGATE;
        };
    }
}
