package org.kangyu.gateway.profile;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.junit.jupiter.api.Test;
import org.kangyu.gateway.ExampleAnswer;

class ProfileViewTest {

    @Test
    void looksLikeItsExample() throws JsonProcessingException {
        ExampleAnswer.assertIsWhole(Examples.ANSWERED, ProfileView.class);
    }
}
