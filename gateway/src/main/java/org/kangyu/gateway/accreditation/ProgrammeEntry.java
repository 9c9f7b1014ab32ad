package org.kangyu.gateway.accreditation;

import java.util.Objects;
import org.kangyu.kit.text.Text;

/** The gateway's own reading of {@code programme.changed.v1}. */
public record ProgrammeEntry(String code, Text name) {
    public ProgrammeEntry {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
    }
}
