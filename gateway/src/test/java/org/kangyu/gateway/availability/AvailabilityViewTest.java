package org.kangyu.gateway.availability;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.junit.jupiter.api.Test;
import org.kangyu.gateway.ExampleAnswer;

class AvailabilityViewTest {

    @Test
    void looksLikeItsExample() throws JsonProcessingException {
        ExampleAnswer.assertIsWhole(Examples.ANSWERED, AvailabilityView.class);
    }
}
