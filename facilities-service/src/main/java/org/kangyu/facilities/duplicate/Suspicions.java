package org.kangyu.facilities.duplicate;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one document may be a second record of. */
@Schema(description = "The facilities that may be what a document describes, the likeliest first")
record Suspicions(List<Suspicion> items) {
    Suspicions {
        items = List.copyOf(items);
    }
}
