package org.kangyu.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortsTest {

    @Test
    void putsTheGatewayOnTheBaseAndGivesEveryPartItsOwn() {
        var ports = Ports.from("9000");

        var all = new ArrayList<Integer>();
        Member.ALL.forEach(member -> all.add(ports.of(member)));
        all.add(ports.postgres());
        all.add(ports.kafka());
        all.add(ports.kafkaController());

        assertThat(ports.of(Member.GATEWAY)).isEqualTo(9000);
        assertThat(all).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"80", "70000", "eighty", "-8080", ""})
    void refusesABaseThatNobodyCanListenOn(String base) {
        assertThatThrownBy(() -> Ports.from(base)).hasMessageContaining("from 1024 to 65000");
    }
}
