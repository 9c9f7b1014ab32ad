package org.kangyu.specialties.accreditation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.code.RegionCode;
import org.kangyu.kit.text.Text;
import org.kangyu.specialties.catalogue.HolderKind;
import org.kangyu.specialties.holder.Holder;

/** Who holds an accreditation; name and region are filled in from the registry, whatever was sent. */
record HolderReference(
        @NotNull HolderKind kind,

        @Schema(description = "Id of the facility (of a department too), or code of the region")
        @NotBlank
        @Size(max = 64)
        String id,

        @Schema(description = "Code of the department, such as 03.04; only if the kind is department")
        @Size(max = 64)
        @Nullable
        String department,

        @Schema(readOnly = true) @Nullable Text name,

        @Schema(readOnly = true) @Nullable String regionCode) {
    HolderReference {
        id = kind == HolderKind.REGION && id != null ? RegionCode.full(id) : id;
    }

    HolderReference of(Holder holder) {
        return new HolderReference(kind, holder.id(), department, holder.name(), holder.regionCode());
    }
}
