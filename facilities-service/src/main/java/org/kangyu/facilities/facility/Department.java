package org.kangyu.facilities.facility;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A department that a facility has set up. */
record Department(
        @Schema(
                description =
                        "subject for approved subjects (诊疗科目), kangyu for what these do not hold, 公共卫生科 among them")
        @NotBlank
        @Size(max = 64)
        String scheme,

        @NotBlank @Size(max = 64) String code,

        @Schema(description = "标准化: whether it meets the standard for its kind") @Nullable
        Boolean standardised,

        @Schema(description = "单独设置: whether it stands alone, and is no part of another department") @Nullable
        Boolean separate,

        @Schema(description = "The first day on which it worked") @Nullable
        LocalDate since) {
    static Department of(String scheme, String code) {
        return new Department(scheme, code, null, null, null);
    }

    /** What makes it the same department. */
    Coded coded() {
        return new Coded(scheme, code);
    }
}
