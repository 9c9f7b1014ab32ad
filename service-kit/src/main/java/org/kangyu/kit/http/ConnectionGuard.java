package org.kangyu.kit.http;

import io.netty.bootstrap.ChannelInitializerExtension;
import io.netty.channel.Channel;
import io.netty.handler.timeout.WriteTimeoutHandler;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Puts limits of time and size on every connection, where Quarkus has none. Netty loads it as a service if the system
 * property {@code io.netty.bootstrap.extensions} is {@code serviceload}; {@link GuardSwitch} sees to that.
 */
public final class ConnectionGuard extends ChannelInitializerExtension {

    @Override
    public void postInitializeServerChildChannel(Channel channel) {
        var limits = RequestLimits.of(ConfigProvider.getConfig());
        channel.pipeline()
                .addFirst(new WriteTimeoutHandler(limits.answerTime().toMillis(), TimeUnit.MILLISECONDS))
                .addFirst(new FirstByte(new RequestWatch(limits)));
    }
}
