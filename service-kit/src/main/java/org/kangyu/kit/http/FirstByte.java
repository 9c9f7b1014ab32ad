package org.kangyu.kit.http;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpResponseEncoder;

/** Tells the request watch when bytes arrive, which it cannot see itself from its place behind the HTTP codec. */
final class FirstByte extends ChannelInboundHandlerAdapter {

    private final RequestWatch watch;

    FirstByte(RequestWatch watch) {
        this.watch = watch;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object bytes) throws Exception {
        var pipeline = context.pipeline();
        var encoder = pipeline.context(HttpResponseEncoder.class);
        if (encoder != null) { // else the connection speaks no HTTP any more
            if (pipeline.context(watch) == null) {
                pipeline.addAfter(encoder.name(), null, new SmallBodies());
                pipeline.addAfter(encoder.name(), null, watch);
            }
            watch.bytesArrived();
        }
        super.channelRead(context, bytes);
    }
}
