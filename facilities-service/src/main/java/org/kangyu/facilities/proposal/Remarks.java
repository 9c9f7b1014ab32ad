package org.kangyu.facilities.proposal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why somebody decides as they do. */
@Schema(description = "Why it is decided so", examples = "{\"remarks\": \"请补充批复文号\"}")
record Remarks(@NotBlank @Size(max = 500) String remarks) {}
