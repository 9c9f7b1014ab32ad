package org.kangyu.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kangyu.local.StackException;

class OptionsTest {

    @Test
    void keepsEveryValueOfARepeatedOption() {
        var options = parse("--role", "viewer", "--role", "integrator");

        assertThat(options.all("--role")).containsExactly("viewer", "integrator");
        assertThat(options.last("--role")).contains("integrator");
        assertThat(options.last("--region")).isEmpty();
    }

    @Test
    void knowsWhichFlagsAreGiven() {
        assertThat(parse("--fresh").has("--fresh")).isTrue();
        assertThat(parse().has("--fresh")).isFalse();
    }

    @Test
    void namesTheNearestOptionToOneThatIsMistyped() {
        assertThatThrownBy(() -> parse("--rloe", "viewer"))
                .isInstanceOf(StackException.class)
                .hasMessageContaining("the nearest is --role");
    }

    @Test
    void asksForTheValueThatIsMissing() {
        assertThatThrownBy(() -> parse("--role")).hasMessageContaining("--role needs a value");
    }

    private static Options parse(String... arguments) {
        return Options.parse(List.of(arguments), Set.of("--fresh"), Set.of("--role", "--region"));
    }
}
