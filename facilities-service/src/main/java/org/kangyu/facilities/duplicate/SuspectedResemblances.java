package org.kangyu.facilities.duplicate;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kangyu.facilities.facility.Resemblance;
import org.kangyu.facilities.facility.Resemblances;
import org.kangyu.kit.text.Text;

/** Tells imports of suspected duplicates. */
@ApplicationScoped
class SuspectedResemblances implements Resemblances {

    private final Duplicates duplicates;

    SuspectedResemblances(Duplicates duplicates) {
        this.duplicates = duplicates;
    }

    @Override
    public void of(Collection<UUID> facilities, Consumer<Resemblance> found) {
        if (!facilities.isEmpty()) {
            duplicates.of(facilities).map(SuspectedResemblances::resemblance).forEach(found);
        }
    }

    private static Resemblance resemblance(Suspicion suspicion) {
        var zh = joined(suspicion, Text::zh, "；");
        var en = joined(suspicion, message -> String.valueOf(message.en()), "; ");
        return new Resemblance(named(suspicion.one()), named(suspicion.other()), suspicion.score(), Text.of(zh, en));
    }

    private static String joined(Suspicion suspicion, Function<Text, String> language, String separator) {
        return suspicion.reasons().stream()
                .map(reason -> language.apply(reason.message()))
                .collect(Collectors.joining(separator));
    }

    private static Resemblance.Named named(Suspect suspect) {
        return new Resemblance.Named(
                requireNonNull(suspect.id()), suspect.name().zh());
    }
}
