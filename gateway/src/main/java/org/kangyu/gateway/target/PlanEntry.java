package org.kangyu.gateway.target;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.text.Text;

/** The gateway's own reading of {@code plan.changed.v1}: what it is called and the words of its targets. */
public record PlanEntry(String id, Text title, List<Wording> targets) {

    public PlanEntry {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        targets = copy(targets);
    }

    /** What the plan says of a target. */
    public record Wording(
            String id, @Nullable String quote, @Nullable String section, List<String> responsible) {
        public Wording {
            Objects.requireNonNull(id, "id");
            responsible = copy(responsible);
        }
    }

    public Optional<Wording> wording(String target) {
        return targets.stream().filter(wording -> wording.id().equals(target)).findFirst();
    }

    private static <T> List<T> copy(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list); // an event leaves empty lists out
    }
}
