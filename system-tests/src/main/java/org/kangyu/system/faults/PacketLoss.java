package org.kangyu.system.faults;

import java.time.Duration;

/** More and more of all packets are lost. */
final class PacketLoss implements Fault.Strike {

    private static final double[] SHARES = {0.01, 0.1, 0.3};

    @Override
    public void on(Trial trial) throws Exception {
        for (var share : SHARES) {
            try (var packets = new Packets()) {
                packets.loseSome(share);
                trial.awaitChanges(20, Duration.ofMinutes(1));
            }
        }
    }
}
