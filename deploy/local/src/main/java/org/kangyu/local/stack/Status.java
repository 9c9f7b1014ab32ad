package org.kangyu.local.stack;

import java.util.List;
import java.util.Set;

/** {@code status}: which parts answer; the exit code is 0 if all do. */
final class Status implements Command {

    @Override
    public Options options(List<String> arguments) {
        return Options.parse(arguments, Set.of(), Set.of());
    }

    @Override
    public int run(Options options, Home home, Console console) {
        var run = Run.in(home);
        if (run.isEmpty() || !Lock.isTaken(home)) {
            console.say("Kangyu is not running; ./kangyu up starts it");
            return 1;
        }
        var health = Health.of(run.get().ports());
        health.forEach(part -> console.say(
                "%-20s 127.0.0.1:%-6d %s".formatted(part.part(), part.port(), part.isReady() ? "ready" : "not ready")));
        return health.stream().allMatch(Health::isReady) ? 0 : 1;
    }
}
