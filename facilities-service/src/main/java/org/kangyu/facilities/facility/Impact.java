package org.kangyu.facilities.facility;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much depends on a facility. */
@Schema(description = "What names the facility and may have to follow its change")
public record Impact(
        @Schema(description = "Facilities that are a part of it")
        int parts,

        @Schema(description = "Relations of which it is, was or is to be a member")
        int relations) {

    public static final Impact NONE = new Impact(0, 0);
}
