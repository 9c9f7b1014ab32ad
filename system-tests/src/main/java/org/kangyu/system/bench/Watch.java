package org.kangyu.system.bench;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.kangyu.system.cluster.Answer;
import org.kangyu.system.cluster.Api;

/** Asks for a card until it shows a version, and tells how long after the acknowledgement it did. */
record Watch(Api api, String card, long version, long acknowledged, Latencies appearances) implements Callable<Long> {

    private static final int PAUSE = 2;

    @Override
    public Long call() throws IOException, InterruptedException {
        var answer = api.get(card).expectSuccess();
        while (answer.version() < version) {
            Thread.sleep(PAUSE);
            answer = newer(answer);
        }
        var taken = System.nanoTime() - acknowledged;
        appearances.add(taken);
        return taken;
    }

    private Answer newer(Answer known) throws IOException {
        var answer = api.get(card, "If-None-Match", known.tag());
        return answer.status() == 304 ? known : answer.expectSuccess();
    }
}
