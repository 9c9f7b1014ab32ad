package org.kangyu.specialties.catalogue;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.text.Text;

/** A specialty: a subject of care 诊疗科目, or one that plans name and that list lacks. */
@Schema(description = "A specialty", examples = Examples.SPECIALTY)
public record Specialty(
        @Schema(description = "Dotted code of the approved subjects, such as 03.04, or a word of our own")
        String code,

        Text name,

        @Schema(description = "western, tcm, mongolian, ethnic, integrated or mch (maternal and child health)")
        String family,

        @Schema(description = "The specialty of which it is a part") @Nullable
        String parent,

        @Schema(description = "The list that the code is taken from, such as subject-2010")
        String edition) {}
