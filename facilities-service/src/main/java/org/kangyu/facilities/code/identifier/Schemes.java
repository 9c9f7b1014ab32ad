package org.kangyu.facilities.code.identifier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kangyu.kit.dated.Present;
import org.kangyu.kit.problem.Violation;

/** The sorts of codes that can be checked, by name. */
@ApplicationScoped
public class Schemes {

    private final Map<String, Scheme> schemes;
    private final Present present;

    Schemes(@Any Instance<Scheme> schemes, Present present) {
        this.schemes =
                schemes.stream().collect(Collectors.toMap(Scheme::name, it -> it, (one, other) -> one, TreeMap::new));
        this.present = present;
    }

    /** What refuses an identifier in a document; nothing for schemes without checks, and nothing that only warns. */
    public List<Violation> check(String pointer, String scheme, String value) {
        var checking = schemes.get(scheme);
        return checking == null
                ? List.of()
                : checking.check(new Question(value, today(), null, Map.of())).errors().stream()
                        .map(found -> new Violation(pointer, found.code(), found.message(), found.suggestion()))
                        .toList();
    }

    Map<String, Scheme> all() {
        return schemes;
    }

    Scheme get(String name) {
        return Objects.requireNonNull(schemes.get(name), name);
    }

    LocalDate today() {
        return present.today();
    }
}
