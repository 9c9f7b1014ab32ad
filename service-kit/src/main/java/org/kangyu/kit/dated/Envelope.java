package org.kangyu.kit.dated;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.conditional.Versions;

/** What a line of a file says beside a document, as answers show it: what it is of, of which version, and from when. */
public record Envelope(
        @Nullable UUID id, @Nullable Long version, @Nullable LocalDate validFrom) {

    /** Nothing is said beside it. */
    public static final Envelope NONE = new Envelope(null, null, null);

    /** The edit of something new. */
    public Edit firstEdit(Present present, Editor editor, @Nullable LocalDate openedOn) {
        return present.firstEdit(editor, validFrom, openedOn);
    }

    /** The edit of something known: a day not after that of its current version is only what an export said. */
    public Edit edit(Present present, Editor editor, LocalDate current) {
        var isLater = validFrom != null && validFrom.isAfter(current);
        return present.edit(editor, isLater ? validFrom : null, null);
    }

    /** Refuses a line that rests on another version than the current one. */
    public void require(long current) {
        if (version != null) {
            Versions.require(version, current);
        }
    }
}
