package org.kangyu.kit.http;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Holds a request back until all of a small body has come, so that somebody who sends slowly takes no place among the
 * requests at work. A body that turns out to be large is passed on as it comes.
 */
public final class SmallBodies extends ChannelInboundHandlerAdapter {

    private static final int MOST = 64 * 1024;
    private static final Pattern FEW_DIGITS = Pattern.compile("[0-9]{1,6}");

    private final List<Object> held = new ArrayList<>();
    private int bytes;

    /** By its Content-Length; one without is not small, or it would have been given one here. */
    public static boolean isSmall(@Nullable String length) {
        return length != null && FEW_DIGITS.matcher(length).matches() && Integer.parseInt(length) <= MOST;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (message instanceof HttpRequest head && HttpUtil.getContentLength(head, 0L) <= MOST) {
            begin(context, head);
        } else if (held.isEmpty()) {
            context.fireChannelRead(message);
        } else {
            hold(context, message);
        }
    }

    private void begin(ChannelHandlerContext context, HttpRequest head) {
        if (HttpUtil.is100ContinueExpected(head)) {
            head.headers().remove(HttpHeaderNames.EXPECT);
            var _ = context.writeAndFlush(
                    new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.CONTINUE));
        }
        bytes = 0;
        held.add(head);
    }

    private void hold(ChannelHandlerContext context, Object message) {
        held.add(message);
        bytes += message instanceof HttpContent content ? content.content().readableBytes() : 0;
        if (message instanceof LastHttpContent) {
            measure((HttpRequest) held.getFirst());
            pass(context);
        } else if (bytes > MOST) {
            pass(context);
        }
    }

    /** One that came in chunks is of known length now. */
    private void measure(HttpRequest head) {
        if (HttpUtil.isTransferEncodingChunked(head)) {
            HttpUtil.setTransferEncodingChunked(head, false);
            HttpUtil.setContentLength(head, bytes);
        }
    }

    private void pass(ChannelHandlerContext context) {
        held.forEach(context::fireChannelRead);
        held.clear();
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        held.forEach(ReferenceCountUtil::release);
        held.clear();
        context.fireChannelInactive();
    }
}
