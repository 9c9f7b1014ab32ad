package org.kangyu.local.stack;

/** Where to look when everything is ready. */
final class Links {

    private Links() {}

    static String gateway(Ports ports) {
        return "http://127.0.0.1:" + ports.of(Member.GATEWAY);
    }

    static void print(Ports ports, Home home, Console console) {
        console.say(
                """

                Kangyu is up.
                  Console   %1$s/
                  Regions   %1$s/api/v1/regions
                  Plans     %1$s/api/v1/plans
                  OpenAPI   %1$s/openapi
                  Health    %1$s/q/health
                  Logs      %2$s, or ./kangyu logs gateway -f
                  Token     ./kangyu token --role facility-editor --region 150602
                  Stop      ./kangyu down, or Ctrl-C where it was started
                """.formatted(gateway(ports), home.directory().resolve("logs")).stripTrailing());
    }
}
