package org.kangyu.system.faults;

import java.time.Duration;

/** SIGKILL of PostgreSQL; the services stay up, say that they are not ready, and work again without a restart. */
record DatabaseDeath(Duration away) implements Fault.Strike {

    @Override
    public void on(Trial trial) throws Exception {
        var postgresql = trial.cluster().postgresql();
        var owner = new Health(trial.cluster().owners().getFirst());
        postgresql.kill();
        trial.expectWithin(Duration.ofSeconds(20), "facilities-service is not ready", () -> !owner.isReady());
        Thread.sleep(away);
        trial.expect(owner.isLive(), "facilities-service lives on without its database");
        postgresql.restart();
    }
}
