package org.kangyu.gateway.card;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.junit.jupiter.api.Test;
import org.kangyu.gateway.ExampleAnswer;

class CardViewTest {

    @Test
    void looksLikeItsExample() throws JsonProcessingException {
        ExampleAnswer.assertIsWhole(Examples.ANSWERED, CardView.class);
    }
}
