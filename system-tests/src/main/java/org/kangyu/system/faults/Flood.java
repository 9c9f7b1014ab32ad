package org.kangyu.system.faults;

import java.time.Duration;
import java.util.List;
import org.kangyu.system.overload.Overload;
import org.kangyu.system.overload.Target;

/** Twice and ten times as much is asked as can be answered: the rest is refused as promised, and all is well soon after. */
final class Flood implements Fault.Strike {

    private static final Duration STEP = Duration.ofSeconds(4);

    @Override
    public void on(Trial trial) {
        var cluster = trial.cluster();
        for (var target : List.of(Target.readsAtTheGateway(cluster), Target.writesAtTheGateway(cluster))) {
            var report = new Overload(target, STEP, STEP).run();
            System.out.println(report);
            trial.expect(report.mistakes() == 0, "each is answered or refused as promised: " + target.name());
            trial.expect(report.shed() > 0, "requests are refused: " + target.name());
            trial.expect(report.recovers(), "all is well within a minute: " + target.name());
        }
    }
}
