package org.kangyu.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** What the OpenAPI document shows is what is answered. */
public final class ExampleAnswer {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .build();

    private ExampleAnswer() {}

    /** It has no field that an answer of this type would not have. */
    public static void assertIsWhole(String text, Class<?> type) throws JsonProcessingException {
        var example = MAPPER.readTree(text);
        var answer = MAPPER.writeValueAsString(MAPPER.treeToValue(example, type));

        assertThat(MAPPER.readTree(answer)).isEqualTo(example);
    }
}
