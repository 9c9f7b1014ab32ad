package org.kangyu.facilities.facility;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much passed from one facility to another. */
@Schema(description = "What passed from those that ended to their first heir")
public record Passed(
        @Schema(description = "Facilities that were a part of one of them")
        int parts,

        @Schema(description = "Relations in which one of them took part")
        int relations) {

    public static final Passed NOTHING = new Passed(0, 0);

    public Passed and(Passed more) {
        return new Passed(parts + more.parts, relations + more.relations);
    }
}
