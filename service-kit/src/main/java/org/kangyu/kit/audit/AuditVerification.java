package org.kangyu.kit.audit;

import java.util.HexFormat;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whether the log is as it was sealed; the last hash, noted elsewhere, also shows that no newest entries are missing. */
@Schema(description = "Whether the audit log is as it was sealed", examples = """
        {"intact": true, "checked": 8138,
         "lastHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"}""")
record AuditVerification(
        boolean intact,

        @Schema(description = "How many entries are as they were sealed, from the first one on")
        long checked,

        @Schema(description = "The sequence of the first entry whose seal does not fit") @Nullable
        Long firstBroken,

        @Schema(
                description =
                        "The hash of the last entry that fits, in hexadecimal; note it elsewhere to compare later")
        String lastHash) {

    static AuditVerification intact(Seal last) {
        return new AuditVerification(true, last.sequence(), null, hexadecimal(last));
    }

    static AuditVerification brokenAfter(Seal last, long sequence) {
        return new AuditVerification(false, last.sequence(), sequence, hexadecimal(last));
    }

    private static String hexadecimal(Seal seal) {
        return HexFormat.of().formatHex(seal.hash());
    }
}
