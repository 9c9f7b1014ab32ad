package org.kangyu.kit.http;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import java.util.concurrent.TimeUnit;

/**
 * The end of a connection that was refused: what the client is still sending is read and thrown away for a while,
 * because closing at once would reset the connection and many clients would never see the answer.
 */
final class Farewell {

    private static final long MOST_BYTES = 32L * 1024 * 1024;

    private static final int LONG = 10; // seconds, for a client that is in the middle of a large body
    private static final int SHORT = 1;

    private long drained;

    void begin(ChannelHandlerContext context, FullHttpResponse answer) {
        var linger = answer.status().equals(HttpResponseStatus.REQUEST_ENTITY_TOO_LARGE) ? LONG : SHORT;
        var _ = context.writeAndFlush(answer);
        context.channel().config().setAutoRead(true); // whoever paused it reads no more
        var _ = context.executor().schedule(() -> close(context), linger, TimeUnit.SECONDS);
    }

    void drain(ChannelHandlerContext context, Object message) {
        if (message instanceof HttpContent content) {
            drained += content.content().readableBytes();
        }
        ReferenceCountUtil.release(message);
        if (message instanceof LastHttpContent || drained > MOST_BYTES) {
            var _ = context.writeAndFlush(Unpooled.EMPTY_BUFFER).addListener(ChannelFutureListener.CLOSE);
        }
    }

    private static void close(ChannelHandlerContext context) {
        var _ = context.close();
    }
}
