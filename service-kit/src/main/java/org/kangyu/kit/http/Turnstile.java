package org.kangyu.kit.http;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.net.impl.ConnectionBase;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Answers requests of a connection before the server has made anything of them. A refusal from here takes a third of
 * the time of one that goes through the router, and what refusals take is what remains for nobody when many come. So
 * whoever comes again sooner than anybody is told to is answered when it should have come: a client that waits for its
 * answer asks no more meanwhile. What comes through a proxy is not held up, as others share its connection.
 */
public final class Turnstile extends ChannelInboundHandlerAdapter {

    private static final long LEAST = Duration.ofSeconds(1).toNanos(); // that is told to wait

    private final Function<HttpRequest, @Nullable FullHttpResponse> answers;
    private long mayCome = System.nanoTime() + LEAST;
    private boolean isDraining;
    private @Nullable FullHttpResponse held;
    private @Nullable ScheduledFuture<?> release;

    private Turnstile(Function<HttpRequest, @Nullable FullHttpResponse> answers) {
        this.answers = answers;
    }

    /**
     * From now on, each request of this connection that is the only one on its way is answered by the function, or goes
     * on if that answers null.
     */
    public static void install(HttpConnection connection, Function<HttpRequest, @Nullable FullHttpResponse> answers) {
        var pipeline = ((ConnectionBase) connection).channel().pipeline();
        if (pipeline.get(RequestWatch.class) != null && pipeline.get(Turnstile.class) == null) {
            pipeline.addBefore(pipeline.lastContext().name(), null, new Turnstile(answers));
        }
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (message instanceof HttpRequest request) {
            letGo(context); // answers go out in the order of the requests
            var answer = isAlone(context) ? answers.apply(request) : null;
            if (answer != null) {
                isDraining = true;
                answer(context, request, answer);
            }
        }
        if (!isDraining) {
            context.fireChannelRead(message);
            return;
        }
        isDraining = !(message instanceof LastHttpContent);
        ReferenceCountUtil.release(message);
    }

    private void answer(ChannelHandlerContext context, HttpRequest request, FullHttpResponse answer) {
        var now = System.nanoTime();
        var early = request.headers().contains(HttpHeaderNames.VIA) ? 0 : Math.clamp(mayCome - now, 0, LEAST);
        mayCome = now + early + LEAST;
        held = answer;
        if (early > 0) {
            release = context.executor().schedule(() -> letGo(context), early, TimeUnit.NANOSECONDS);
        } else {
            letGo(context);
        }
    }

    private void letGo(ChannelHandlerContext context) {
        var answer = take();
        if (answer != null) {
            var _ = context.writeAndFlush(answer);
        }
    }

    private @Nullable FullHttpResponse take() {
        if (release != null) {
            release.cancel(false);
            release = null;
        }
        var answer = held;
        held = null;
        return answer;
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        ReferenceCountUtil.release(take());
        context.fireChannelInactive();
    }

    private static boolean isAlone(ChannelHandlerContext context) {
        return context.pipeline().get(RequestWatch.class).owesOneAnswer();
    }
}
