package org.kangyu.system.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExamplesTest {

    @Test
    void areFoundInConsoleBlocksOnly() {
        var document = """
                ```console
                $ ./kangyu up
                $ id=$(curl -s 'http://localhost:8080/a?b=c' | grep -o -m1 '[0-9a-f-]*')
                $ curl -s http://localhost:8080/api/v1/regions/1506
                {
                  "code": "150600000000", …
                }

                $ curl -s http://localhost:8080/b \\
                    -H 'Accept-Language: en'
                two
                $ curl -s http://localhost:8080/c
                ```
                ```sh
                $ curl -s http://localhost:8080/d
                ```
                """;

        assertThat(Examples.in(document))
                .containsExactly(
                        new Example(3, "id", "curl -s 'http://localhost:8080/a?b=c'", ""),
                        new Example(
                                4,
                                "",
                                "curl -s http://localhost:8080/api/v1/regions/1506",
                                "{\n  \"code\": \"150600000000\", …\n}"),
                        new Example(9, "", "curl -s http://localhost:8080/b -H 'Accept-Language: en'", "two"),
                        new Example(12, "", "curl -s http://localhost:8080/c", ""));
    }

    @Test
    void areSplitIntoWordsAsAShellWould() {
        var command =
                "curl -H \"Authorization: Bearer $(./kangyu token --role admin)\" -d '{\"a\": \"$(b)\"}' http://x/?a=1";

        assertThat(Words.of(command, called -> "<" + called + ">"))
                .containsExactly(
                        "curl",
                        "-H",
                        "Authorization: Bearer <./kangyu token --role admin>",
                        "-d",
                        "{\"a\": \"$(b)\"}",
                        "http://x/?a=1");
    }
}
