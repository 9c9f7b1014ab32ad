package org.kangyu.system.faults;

/** SIGKILL of Kafka while events are on their way to it, and a new start at once. */
record BrokerDeaths(int count) implements Fault.Strike {

    @Override
    public void on(Trial trial) throws InterruptedException {
        var kafka = trial.cluster().kafka();
        for (var death = 0; death < count; death++) {
            trial.workload().beat().await();
            Thread.sleep(trial.random().nextInt(30));
            kafka.kill();
            kafka.restart();
        }
    }
}
