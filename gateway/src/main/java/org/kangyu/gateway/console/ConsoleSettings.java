package org.kangyu.gateway.console;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** How an installation sets up its console. */
@ConfigMapping(prefix = "console")
interface ConsoleSettings {

    /** Code of the region that is shown first. */
    String region();

    /** Where map tiles are, such as {@code https://tiles.example.org/{z}/{x}/{y}.png}; a plain background without it. */
    Optional<String> tiles();
}
