package org.kangyu.kit.problem;

import io.quarkus.logging.Log;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.request.RequestId;
import org.kangyu.kit.text.Text;

/** What each exception says to the client; one that nobody foresaw is a bug: logged once, answered without internals. */
public class ProblemMappers {

    private static final Text NO_TOKEN = Text.of("令牌缺失、无效或已过期", "The token is missing, invalid or expired");
    private static final Text NO_RIGHT = Text.of("您的角色不允许此操作", "Your roles do not permit this");
    private static final Text CROWDED = Text.of("服务器繁忙，请稍后重试", "The server is busy, try again");
    private static final Text BUG = Text.of(
            "出现意外错误，请提供 instance 联系运维", "Something unexpected happened; give the instance to the operators");

    @ServerExceptionMapper
    public RestResponse<String> refused(ProblemException e, HttpHeaders request) {
        return answer(e, request);
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    RestResponse<String> unauthenticated(SecurityException e, HttpHeaders request) {
        return answer(new ProblemException(ProblemType.UNAUTHENTICATED, NO_TOKEN), request);
    }

    @ServerExceptionMapper
    RestResponse<String> forbidden(ForbiddenException e, HttpHeaders request) {
        return answer(new ProblemException(ProblemType.FORBIDDEN, NO_RIGHT), request);
    }

    @ServerExceptionMapper
    RestResponse<String> crowded(RejectedExecutionException e, HttpHeaders request) {
        return answer(ProblemException.unavailable(CROWDED, Duration.ofSeconds(1)), request);
    }

    @ServerExceptionMapper
    RestResponse<String> framework(WebApplicationException e, HttpHeaders request) {
        var meant = meant(e);
        if (meant.isPresent()) {
            return answer(meant.get(), request);
        }
        var status = e.getResponse().getStatus();
        if (status >= 500) {
            return unforeseen(e, request);
        }
        var answer = answer(Refusal.of(status, language(request), RequestId.current()));
        if (e instanceof NotAllowedException) {
            answer.getHeaders().put(HttpHeaders.ALLOW, e.getResponse().getHeaders().get(HttpHeaders.ALLOW));
        }
        return answer;
    }

    @ServerExceptionMapper
    RestResponse<String> unforeseen(Throwable e, HttpHeaders request) {
        var known = meant(e).or(() -> DatabaseFailure.of(e));
        if (known.isEmpty()) {
            Log.error("A request failed unexpectedly", e);
        }
        return answer(known.orElseGet(() -> new ProblemException(ProblemType.INTERNAL, BUG)), request);
    }

    /** A refusal that some layer has wrapped, a transaction or a parameter converter for example. */
    private static Optional<ProblemException> meant(Throwable e) {
        for (@Nullable Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof ProblemException problem) {
                return Optional.of(problem);
            }
        }
        return Optional.empty();
    }

    private static RestResponse<String> answer(ProblemException problem, HttpHeaders request) {
        return answer(Refusal.of(problem, language(request), RequestId.current()));
    }

    private static RestResponse<String> answer(Refusal refusal) {
        var answer = ResponseBuilder.create(RestResponse.Status.fromStatusCode(refusal.status()), refusal.body());
        refusal.headers().forEach(answer::header);
        return answer.build();
    }

    private static @Nullable String language(HttpHeaders request) {
        return request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE);
    }
}
