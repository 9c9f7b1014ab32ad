package org.kangyu.gateway.console;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the console must know before it shows anything. */
@Schema(description = "The settings of the console", examples = """
        {"region": "150600000000"}""")
record SettingsView(
        @Schema(description = "Code of the region to show first")
        String region,

        @Schema(description = "Address of map tiles with {z}, {x} and {y}") @Nullable
        String tiles) {}
