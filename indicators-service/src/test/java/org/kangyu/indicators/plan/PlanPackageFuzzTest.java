package org.kangyu.indicators.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.kangyu.kit.json.StrictJson;
import org.kangyu.kit.json.TolerantJson;
import org.kangyu.kit.problem.ProblemException;
import org.kangyu.kit.testing.PlainValidator;

/** Whatever is sent as a plan package: it is refused in words, or the same plan as the JSON that it is kept as. */
class PlanPackageFuzzTest {

    private final StrictJson json = new StrictJson(PlainValidator.create());

    @FuzzTest
    void readsAPlan(byte[] yaml) throws IOException {
        try {
            var plan = PlanPackage.read(yaml, json);
            var kept = TolerantJson.MAPPER.writeValueAsBytes(plan);

            assertThat(TolerantJson.MAPPER.readValue(kept, PlanDocument.class)).isEqualTo(plan);
        } catch (ProblemException refusal) {
            assertThat(refusal.violations()).isNotEmpty().hasSizeLessThanOrEqualTo(1_000);
        }
    }
}
