package org.kangyu.system.cluster;

import java.net.URI;
import org.kangyu.local.Service;

/** One process of a service that can be killed and started again on its port; by one thread at a time. */
public final class Replica implements Mortal, AutoCloseable {

    private volatile Service.Plan plan;
    private volatile Service service;

    Replica(Service.Plan plan) {
        this.plan = plan;
        this.service = Service.start(plan);
    }

    @Override
    public String name() {
        return plan.name();
    }

    public URI origin() {
        return plan.origin();
    }

    @Override
    public ProcessHandle process() {
        return service.process().toHandle();
    }

    @Override
    public void kill() {
        service.kill();
    }

    @Override
    public void restart() {
        service = Service.start(plan);
    }

    /** From the next start on it is of this checkout's version. */
    public void upgrade() {
        var module = plan.module().getFileName();
        plan = new Service.Plan(
                plan.name(), Checkout.root().resolve(module), plan.port(), plan.log(), plan.environment());
    }

    @Override
    public void close() {
        service.close();
    }
}
