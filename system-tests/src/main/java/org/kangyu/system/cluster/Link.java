package org.kangyu.system.cluster;

import java.nio.ByteBuffer;
import java.time.Duration;
import org.kangyu.local.FreePort;
import org.netcrusher.core.reactor.NioReactor;
import org.netcrusher.core.throttle.Throttler;
import org.netcrusher.tcp.TcpCrusher;
import org.netcrusher.tcp.TcpCrusherBuilder;

/** All connections to one part, which can be made slow, silent or cut, by one thread at a time. */
public final class Link implements AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1";
    // a connection takes both at once and in each direction; the library's own would be 4 MiB
    private static final int BUFFERS = 4;
    private static final int BUFFER_BYTES = 16 * 1024;

    private final int port = FreePort.find();
    private final NioReactor reactor;
    private TcpCrusher crusher;
    private volatile Duration delay = Duration.ZERO;

    Link(NioReactor reactor, int target) {
        this.reactor = reactor;
        this.crusher = crusher(target);
    }

    /** Where clients of the part connect. */
    public int port() {
        return port;
    }

    /** Each piece of data arrives so much later, in both directions. */
    public void slow(Duration later) {
        delay = later;
    }

    /** Nothing arrives any more, and nobody is told. */
    public void freeze() {
        crusher.freeze();
    }

    /** Connections are broken and new ones refused. */
    public void cut() {
        crusher.close();
    }

    /** As if nothing had been. */
    public void heal() {
        delay = Duration.ZERO;
        if (!crusher.isOpen()) {
            crusher.open();
        } else if (crusher.isFrozen()) {
            crusher.unfreeze();
        }
    }

    /** To another place than before; connections to that are broken. */
    void lead(int target) {
        close();
        crusher = crusher(target);
    }

    @Override
    public void close() {
        if (crusher.isOpen()) {
            crusher.close();
        }
    }

    private TcpCrusher crusher(int target) {
        return TcpCrusherBuilder.builder()
                .withReactor(reactor)
                .withBindAddress(LOOPBACK, port)
                .withConnectAddress(LOOPBACK, target)
                .withTcpNoDelay(true)
                .withBufferCount(BUFFERS)
                .withBufferSize(BUFFER_BYTES)
                .withIncomingThrottlerFactory(client -> late())
                .withOutgoingThrottlerFactory(client -> late())
                .buildAndOpen();
    }

    private Throttler late() {
        return (ByteBuffer data) -> delay.toNanos();
    }
}
