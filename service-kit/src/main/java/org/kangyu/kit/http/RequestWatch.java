package org.kangyu.kit.http;

import static java.util.Objects.requireNonNull;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpObject;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import io.netty.util.concurrent.ScheduledFuture;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.http.RequestLimits.BodyLimit;

/**
 * Watches the requests of one connection: a head or body that takes too long, is too large or is no HTTP is answered
 * as a problem and ends the connection. Used by the connection's event loop only.
 */
final class RequestWatch extends ChannelDuplexHandler {

    private final RequestLimits limits;
    private final OpenAnswers answers = new OpenAnswers();
    private final Farewell farewell = new Farewell();

    private Phase phase = Phase.BETWEEN;
    private BodyLimit limit = BodyLimit.NONE;
    private @Nullable ChannelHandlerContext context;
    private @Nullable HttpRequest head;
    private @Nullable ScheduledFuture<?> deadline;
    private long received;

    RequestWatch(RequestLimits limits) {
        this.limits = limits;
    }

    @Override
    public void handlerAdded(ChannelHandlerContext context) {
        this.context = context;
    }

    /** Called for everything that arrives, before it is decoded. */
    void bytesArrived() {
        if (phase == Phase.BETWEEN) {
            phase = Phase.HEAD;
            restart(limits.headTime());
        }
    }

    /** Whether the request that has come last is the only one without an answer. */
    boolean owesOneAnswer() {
        return answers.isOnlyOneAndNotBegun();
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (phase == Phase.REFUSED) {
            farewell.drain(context, message);
        } else if (message instanceof HttpObject part && part.decoderResult().isFailure()) {
            ReferenceCountUtil.release(message);
            refuse(ConnectionProblem.undecodable(part.decoderResult().cause()));
        } else if (message instanceof HttpRequest request && !isAddress(request.uri())) {
            refuse(ConnectionProblem.malformedAddress(request));
        } else if (message instanceof HttpRequest request && !isClearlyFramed(request.headers())) {
            refuse(ConnectionProblem.unclearlyFramed(request));
        } else if (message instanceof HttpRequest request && isTooLarge(request)) {
            refuse(ConnectionProblem.tooLarge(request, limit.most()));
        } else if (message instanceof HttpContent content && isTooLarge(content)) {
            refuse(ConnectionProblem.tooLarge(requireNonNull(head), limit.most()));
            farewell.drain(context, message);
        } else {
            progress(message);
            context.fireChannelRead(message);
        }
    }

    /** Quarkus asks the same, but answers without a word. */
    private static boolean isAddress(String text) {
        try {
            var _ = new URI(text);
            return true;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** Whether every reader finds the same end of it; Netty itself sees to its length (RFC 9112, 6.1 to 6.3). */
    private static boolean isClearlyFramed(HttpHeaders headers) {
        var codings = headers.getAll(HttpHeaderNames.TRANSFER_ENCODING);
        return !headers.contains("")
                && (codings.isEmpty()
                        || (codings.size() == 1
                                && HttpHeaderValues.CHUNKED.contentEqualsIgnoreCase(codings.getFirst())));
    }

    private boolean isTooLarge(HttpRequest request) {
        limit = limits.of(request);
        return HttpUtil.getContentLength(request, 0L) > limit.most();
    }

    private boolean isTooLarge(HttpContent content) {
        received += content.content().readableBytes();
        return received > limit.most();
    }

    private void progress(Object message) {
        if (message instanceof HttpRequest request) {
            head = request;
            received = 0;
            answers.expectOne();
            phase = Phase.BODY;
            restart(limits.bodyTime());
        }
        if (message instanceof LastHttpContent) {
            head = null;
            phase = Phase.BETWEEN;
            stop();
        }
    }

    private void restart(Duration time) {
        stop();
        var before = received;
        deadline = requireNonNull(context)
                .executor()
                .schedule(() -> expired(time, before), time.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void stop() {
        if (deadline != null) {
            deadline.cancel(false);
        }
    }

    private void expired(Duration time, long before) {
        var isOurPause = !requireNonNull(context).channel().config().isAutoRead(); // the slow one is here, not there
        var isFastEnough = (received - before) / Math.max(1, time.toSeconds()) >= limit.perSecond();
        if (phase == Phase.BODY && (isOurPause || isFastEnough)) {
            restart(time);
        } else {
            refuse(ConnectionProblem.tooSlow(head));
        }
    }

    private void refuse(FullHttpResponse answer) {
        var canAnswer = phase == Phase.BODY ? answers.isOnlyOneAndNotBegun() : answers.areAllDone();
        phase = Phase.REFUSED;
        stop();
        if (canAnswer) {
            farewell.begin(requireNonNull(context), answer);
        } else {
            var _ = requireNonNull(context).close();
        }
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
        if (phase == Phase.REFUSED) {
            ReferenceCountUtil.release(message); // the application answers a request that was answered already
            promise.trySuccess();
        } else {
            answers.see(message);
            var _ = context.write(message, promise);
        }
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        stop();
        context.fireChannelInactive();
    }

    private enum Phase {
        BETWEEN,
        HEAD,
        BODY,
        REFUSED
    }
}
