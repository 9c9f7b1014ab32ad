package org.kangyu.kit.dated;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.access.Caller;

/** Turns a request into an edit: by its caller, recorded now. */
@ApplicationScoped
@IfBuildProperty(name = "service.documents", stringValue = "true")
public class Editing {

    private final Caller caller;
    private final Present present;

    Editing(Caller caller, Present present) {
        this.caller = caller;
        this.present = present;
    }

    /** An edit valid from the day, or from today. */
    public Edit on(@Nullable LocalDate validFrom, @Nullable String reason) {
        return present.edit(Editor.of(caller), validFrom, reason);
    }

    /** The first edit of something that was opened on a day. */
    public Edit first(@Nullable LocalDate validFrom, @Nullable LocalDate openedOn) {
        return present.firstEdit(Editor.of(caller), validFrom, openedOn);
    }
}
