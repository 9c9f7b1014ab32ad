package org.kangyu.local.stack;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.kangyu.local.StackException;

/** {@code up}: runs the supervisor here, or has one run in the background, or waits for the one that runs already. */
final class Up implements Command {

    @Override
    public Options options(List<String> arguments) {
        return Options.parse(arguments, Set.of("--fresh", "--detach"), Set.of("--demo", "--port-base"));
    }

    @Override
    public int run(Options options, Home home, Console console) {
        var wish = new Wish(ports(options), demo(options), options.has("--fresh"));
        if (Lock.isTaken(home)) {
            return waitForTheOneThatRuns(wish, home, console);
        }
        if (options.has("--detach")) {
            return startInTheBackground(wish, home, console);
        }
        return supervise(wish, home, console);
    }

    private static int supervise(Wish wish, Home home, Console console) {
        var lock = Lock.tryTake(home);
        try (var _ = lock.orElseThrow(() -> new StackException("Another ./kangyu up was faster: call it again"))) {
            home.refuseAFullDisk();
            if (wish.fresh()) {
                Stack.stopOrphans(home);
                home.empty();
            }
            new Supervisor(home, wish.ports(), console).run(wish.demo());
        }
        return 0;
    }

    private static int startInTheBackground(Wish wish, Home home, Console console) {
        Run.forget(home); // a killed supervisor may have left it, and it would say that all is ready
        var supervisor = Background.start(home, wish.arguments());
        try (var log = new Follower(home.log("kangyu"), console)) {
            Waiting.untilReady(home, supervisor::isAlive, log::passOn);
            log.passOn();
        }
        return 0;
    }

    private static int waitForTheOneThatRuns(Wish wish, Home home, Console console) {
        if (wish.fresh()) {
            throw new StackException("Kangyu runs on the data that --fresh deletes: stop it with ./kangyu down first");
        }
        console.say("Kangyu is running already; waiting until all of it is ready");
        var run = Waiting.untilReady(home, () -> Lock.isTaken(home), () -> {});
        Links.print(run.ports(), home, console);
        return 0;
    }

    private static Ports ports(Options options) {
        return options.last("--port-base").map(Ports::from).orElse(Ports.USUAL);
    }

    private static String demo(Options options) {
        var name = options.last("--demo").orElse("ordos");
        if (!Set.of("ordos", DemoData.NONE).contains(name)) {
            throw new StackException("There is no demo %s: use --demo ordos or --demo none".formatted(name));
        }
        return name;
    }

    /** What was asked for. */
    private record Wish(Ports ports, String demo, boolean fresh) {

        private List<String> arguments() {
            var base = Integer.toString(ports.base());
            var arguments = List.of("up", "--port-base", base, "--demo", demo);
            return fresh
                    ? Stream.concat(arguments.stream(), Stream.of("--fresh")).toList()
                    : arguments;
        }
    }
}
