package org.kangyu.system.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintedTest {

    @Test
    void comparesJsonWhateverItsLayout() {
        assertThat(new Printed("{\n  \"code\": \"1506\",\n  \"beds\": [1, 2]\n}")
                        .matches("{\"beds\":[1,2],\"code\":\"1506\"}"))
                .isTrue();
        assertThat(new Printed("{\"beds\": [1, 2]}").matches("{\"beds\":[2,1]}"))
                .isFalse();
        assertThat(new Printed("{\"beds\": 1}").matches("{\"beds\":1,\"staff\":2}"))
                .isFalse();
        assertThat(new Printed("{\"beds\": 1, \"staff\": 2}").matches("{\"beds\":1}"))
                .isFalse();
    }

    @Test
    void letsAnEllipsisStandForAValueOrAPartOfAText() {
        var printed = new Printed("{\"id\": \"0199…\", \"beds\": …, \"at\": \"…Z\"}");

        assertThat(printed.matches("{\"id\":\"0199a\",\"beds\":{\"open\":3},\"at\":\"2026-01-01T00:00:00Z\"}"))
                .isTrue();
        assertThat(printed.matches("{\"id\":\"0200a\",\"beds\":3,\"at\":\"2026-01-01T00:00:00Z\"}"))
                .isFalse();
    }

    @Test
    void letsAnEllipsisStandForFurtherFields() {
        var printed = new Printed("{\"name\": {\"zh\": \"东胜区\", …}, …}");

        assertThat(printed.matches("{\"name\":{\"zh\":\"东胜区\",\"en\":\"Dongsheng\"},\"version\":1}"))
                .isTrue();
        assertThat(printed.matches("{\"version\":1}")).isFalse();
    }

    @Test
    void letsAnEllipsisStandForFurtherItems() {
        var printed = new Printed("{\"items\": [{\"code\": 1}, …, {\"code\": 9, …}]}");

        assertThat(printed.matches("{\"items\":[{\"code\":1},{\"code\":2},{\"code\":9,\"level\":1}]}"))
                .isTrue();
        assertThat(printed.matches("{\"items\":[{\"code\":1},{\"code\":9}]}")).isTrue();
        assertThat(printed.matches("{\"items\":[{\"code\":1},{\"code\":2}]}")).isFalse();
    }

    @Test
    void comparesTextThatIsNoJson() {
        assertThat(new Printed("code,nameZh,…\n150600000000,…").matches("code,nameZh,level\n150600000000,鄂尔多斯市,2\n"))
                .isTrue();
        assertThat(new Printed("{\"code\": 1}").matches("not found")).isFalse();
    }
}
