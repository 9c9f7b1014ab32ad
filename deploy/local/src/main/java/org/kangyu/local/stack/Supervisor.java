package org.kangyu.local.stack;

import java.net.URI;
import java.util.concurrent.CountDownLatch;

/** Runs the stack in this process until it is told to stop, and then leaves no other process behind. */
final class Supervisor {

    private final Home home;
    private final Ports ports;
    private final Console console;

    Supervisor(Home home, Ports ports, Console console) {
        this.home = home;
        this.ports = ports;
        this.console = console;
    }

    void run(String demo) {
        var stopped = new CountDownLatch(1);
        var stop = stopOnSignal(Thread.currentThread(), stopped);
        try (var stack = new Stack(home, ports, console)) {
            start(stack, demo);
            stack.watch();
        } catch (InterruptedException e) {
            // a signal has come, and the stack is stopped by now
        } catch (RuntimeException | Error e) {
            if (!stop.isAlive()) { // else it only says that the signal came in the middle of something
                throw e;
            }
        } finally {
            Run.forget(home);
            stopped.countDown();
        }
    }

    private void start(Stack stack, String demo) {
        new Run(ProcessHandle.current().pid(), ports, false).write(home);
        Stack.stopOrphans(home);
        Programs.copy(home);
        stack.start();
        new DemoData(home, console).load(demo, URI.create(Links.gateway(ports)));
        Links.print(ports, home, console);
        new Run(ProcessHandle.current().pid(), ports, true).write(home);
    }

    /** The signal's own thread ends the process, so it waits until the stack is stopped. */
    private static Thread stopOnSignal(Thread supervisor, CountDownLatch stopped) {
        var stop = new Thread(
                () -> {
                    supervisor.interrupt();
                    await(stopped);
                },
                "stop");
        Runtime.getRuntime().addShutdownHook(stop);
        return stop;
    }

    private static void await(CountDownLatch stopped) {
        try {
            stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
