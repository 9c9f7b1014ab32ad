package org.kangyu.system.bench;

/** Measures one thing on a platform of its own, which it starts and stops. */
public interface Benchmark {

    Report run(Options options) throws Exception;
}
