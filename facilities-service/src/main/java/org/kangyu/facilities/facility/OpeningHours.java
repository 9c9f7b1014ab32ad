package org.kangyu.facilities.facility;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** When a service is open, in the time of Asia/Shanghai; FHIR R4 calls it Location.hoursOfOperation. */
record OpeningHours(
        @Schema(description = "Code of the list service-kind, such as outpatient or emergency")
        @NotBlank
        @Size(max = 64)
        String service,

        @Schema(description = "Codes of the list day-kind: mon to sun, and holiday for public holidays")
        @NotNull
        @Size(min = 1, max = 8)
        List<@NotBlank @Size(max = 64) String> days,

        @Schema(description = "Absent if it is open day and night", examples = "08:00")
        @JsonFormat(pattern = "HH:mm")
        @Nullable
        LocalTime opens,

        @Schema(description = "Later than it opens; absent if it is open day and night", examples = "17:30")
        @JsonFormat(pattern = "HH:mm")
        @Nullable
        LocalTime closes) {}
