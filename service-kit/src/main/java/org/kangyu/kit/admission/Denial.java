package org.kangyu.kit.admission;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.HttpVersion;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.problem.ProblemException;
import org.kangyu.kit.problem.Refusal;
import org.kangyu.kit.request.RequestId;
import org.kangyu.kit.text.Language;
import org.kangyu.kit.text.Text;

/** Why somebody is not let in, and what they are told: when to come again, which differs so that not all do at once. */
final class Denial {

    private static final Text BUSY =
            Text.of("请求过多，服务器暂时无法处理，请稍后重试", "More requests come than can be worked on, try again");
    private static final Text TOO_MANY =
            Text.of("您同时发出的请求过多，其他用户也在等待", "You send too many requests at once, and others wait too");

    private static final String REQUEST = "the-id-of-the-request"; // until it is known

    static final Denial FULL = new Denial("full", Denial::busy);
    static final Denial LATE = new Denial("late", Denial::busy);
    static final Denial OVER_SHARE = new Denial("over-share", Denial::tooMany);

    private final String reason;
    private final Map<Locale, List<Refusal>> refusals; // made once: a refusal must cost next to nothing

    private Denial(String reason, Function<Duration, ProblemException> problem) {
        this.reason = reason;
        this.refusals = Language.SPOKEN.stream()
                .collect(Collectors.toMap(
                        language -> language,
                        language -> IntStream.rangeClosed(1, 3)
                                .mapToObj(Duration::ofSeconds)
                                .map(problem)
                                .map(each -> Refusal.of(each, language.getLanguage(), REQUEST))
                                .toList()));
    }

    String reason() {
        return reason;
    }

    /** To one who has come as far as the router. The connection stays, and what still comes of the request is thrown away. */
    void tell(RoutingContext routing) {
        var refusal = refusal(routing.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        var response = routing.response().setStatusCode(refusal.status());
        refusal.headers().forEach(response::putHeader);
        response.end(Buffer.buffer(body(refusal, requireNonNullElse(RequestId.current(), ""))));
        routing.request().resume();
    }

    /** For one who is still at the door. */
    FullHttpResponse answer(Arrival arrival) {
        var refusal = refusal(arrival.header(HttpHeaderNames.ACCEPT_LANGUAGE));
        var id = RequestId.of(arrival.header(RequestId.HEADER));
        var answer = new DefaultFullHttpResponse(
                HttpVersion.HTTP_1_1,
                HttpResponseStatus.valueOf(refusal.status()),
                Unpooled.copiedBuffer(body(refusal, id), StandardCharsets.UTF_8));
        refusal.headers().forEach(answer.headers()::set);
        answer.headers().set(RequestId.HEADER, id);
        HttpUtil.setContentLength(answer, answer.content().readableBytes());
        return answer;
    }

    private Refusal refusal(@Nullable String acceptLanguage) {
        var choice = requireNonNull(refusals.get(Language.of(acceptLanguage)));
        return choice.get(ThreadLocalRandom.current().nextInt(choice.size()));
    }

    private static String body(Refusal refusal, String requestId) {
        return refusal.body().replace(REQUEST, requestId);
    }

    private static ProblemException busy(Duration retryAfter) {
        return ProblemException.unavailable(BUSY, retryAfter);
    }

    private static ProblemException tooMany(Duration retryAfter) {
        return ProblemException.tooMany(TOO_MANY, retryAfter);
    }
}
