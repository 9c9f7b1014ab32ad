package org.kangyu.kit.http;

import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.problem.ProblemException;
import org.kangyu.kit.problem.ProblemType;
import org.kangyu.kit.problem.Refusal;
import org.kangyu.kit.request.RequestId;
import org.kangyu.kit.text.Text;

/** What the connection itself answers to a request that no application gets to see as a whole. */
final class ConnectionProblem {

    private static final Text TOO_LARGE = Text.of("请求体不能超过 %d 字节", "The body may have %d bytes at most");
    private static final Text MALFORMED_ADDRESS = Text.of(
            "地址中有未编码的字符：例如 | 应写作 %7C",
            "The address has a character that must be percent-encoded: a | is written %7C, for example");

    private static final Text UNCLEARLY_FRAMED = Text.of(
            "无法确定请求体的结尾：Transfer-Encoding 只能是 chunked，且只能出现一次",
            "It is not clear where the body ends: Transfer-Encoding may only be chunked, and only once");

    private ConnectionProblem() {}

    static FullHttpResponse tooSlow(@Nullable HttpRequest head) {
        var id = id(head);
        return answer(Refusal.of(408, language(head), id), id);
    }

    static FullHttpResponse tooLarge(HttpRequest head, long most) {
        var problem = new ProblemException(ProblemType.TOO_LARGE, TOO_LARGE.with(most));
        var id = id(head);
        return answer(Refusal.of(problem, language(head), id), id);
    }

    static FullHttpResponse malformedAddress(HttpRequest head) {
        var problem = new ProblemException(ProblemType.INVALID, MALFORMED_ADDRESS);
        var id = id(head);
        return answer(Refusal.of(problem, language(head), id), id);
    }

    static FullHttpResponse unclearlyFramed(HttpRequest head) {
        var problem = new ProblemException(ProblemType.INVALID, UNCLEARLY_FRAMED);
        var id = id(head);
        return answer(Refusal.of(problem, language(head), id), id);
    }

    static FullHttpResponse undecodable(Throwable cause) {
        var id = id(null);
        return answer(Refusal.of(status(cause), null, id), id);
    }

    private static int status(Throwable cause) {
        return switch (cause) {
            case TooLongHttpLineException _ -> 414;
            case TooLongHttpHeaderException _ -> 431;
            default -> 400;
        };
    }

    private static FullHttpResponse answer(Refusal refusal, String id) {
        var body = refusal.body().getBytes(StandardCharsets.UTF_8);
        var answer = new DefaultFullHttpResponse(
                HttpVersion.HTTP_1_1, HttpResponseStatus.valueOf(refusal.status()), Unpooled.wrappedBuffer(body));
        refusal.headers().forEach(answer.headers()::set);
        answer.headers()
                .set(HttpHeaderNames.CONTENT_LENGTH, body.length)
                .set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE)
                .set("X-Content-Type-Options", "nosniff")
                .set(RequestId.HEADER, id);
        return answer;
    }

    private static @Nullable String language(@Nullable HttpRequest head) {
        return head == null ? null : head.headers().get(HttpHeaderNames.ACCEPT_LANGUAGE);
    }

    private static String id(@Nullable HttpRequest head) {
        return RequestId.of(head == null ? null : head.headers().get(RequestId.HEADER));
    }
}
