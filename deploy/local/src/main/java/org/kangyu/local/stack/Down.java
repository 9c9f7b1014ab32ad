package org.kangyu.local.stack;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/** {@code down}: stops the supervisor with all it started, or what a killed supervisor left behind. */
final class Down implements Command {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Override
    public Options options(List<String> arguments) {
        return Options.parse(arguments, Set.of(), Set.of());
    }

    @Override
    public int run(Options options, Home home, Console console) {
        var supervisor = Run.in(home).flatMap(run -> ProcessHandle.of(run.supervisor()));
        if (supervisor.isPresent() && Lock.isTaken(home)) {
            console.begin("stopping");
            stop(supervisor.get());
            console.end("done");
        }
        Stack.stopOrphans(home);
        Run.forget(home);
        console.say("Nothing of Kangyu runs now; its data stays in %s".formatted(home.directory()));
        return 0;
    }

    private static void stop(ProcessHandle supervisor) {
        supervisor.destroy();
        try {
            supervisor
                    .onExit()
                    .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                    .join();
        } catch (CompletionException e) {
            supervisor.destroyForcibly(); // what it leaves behind is stopped next
        }
    }
}
