package org.kangyu.kit.problem;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.request.RequestId;
import org.kangyu.kit.text.Text;

/** What each exception says to the client: never a stack trace, a class name or SQL. */
public class ProblemMappers {

    private static final Text NO_TOKEN = Text.of("令牌缺失、无效或已过期", "The token is missing, invalid or expired");
    private static final Text NO_KEYS = Text.of("暂时无法验证令牌，请稍后重试", "Tokens cannot be verified now, try again");
    private static final Text NO_RIGHT = Text.of("您的角色不允许此操作", "Your roles do not permit this");
    private static final Text CROWDED = Text.of("服务器繁忙，请稍后重试", "The server is busy, try again");

    @ServerExceptionMapper
    public RestResponse<String> refused(ProblemException e, HttpHeaders request) {
        return answer(e, request);
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    public RestResponse<String> unauthenticated(SecurityException e, HttpHeaders request) {
        return answer(new ProblemException(ProblemType.UNAUTHENTICATED, NO_TOKEN), request);
    }

    /** The identity provider has been away since this replica started, so that it has no keys yet. */
    @ServerExceptionMapper
    public RestResponse<String> unverifiable(OIDCException e, HttpHeaders request) {
        return answer(ProblemException.unavailable(NO_KEYS, Duration.ofSeconds(5)), request);
    }

    @ServerExceptionMapper
    public RestResponse<String> forbidden(ForbiddenException e, HttpHeaders request) {
        return answer(new ProblemException(ProblemType.FORBIDDEN, NO_RIGHT), request);
    }

    @ServerExceptionMapper
    public RestResponse<String> crowded(RejectedExecutionException e, HttpHeaders request) {
        return answer(ProblemException.unavailable(CROWDED, Duration.ofSeconds(1)), request);
    }

    @ServerExceptionMapper
    public RestResponse<String> framework(WebApplicationException e, HttpHeaders request, UriInfo uri) {
        var status = e.getResponse().getStatus();
        if (status >= 500 || Diagnosis.meant(e).isPresent()) {
            return unforeseen(e, request);
        }
        var answer = answer(Refusal.of(status, language(request), RequestId.current()));
        if (status == 405) {
            answer.getHeaders().add(HttpHeaders.ALLOW, String.join(", ", AllowedMethods.of(uri.getPath())));
        }
        return answer;
    }

    @ServerExceptionMapper
    public RestResponse<String> unforeseen(Throwable e, HttpHeaders request) {
        return answer(Diagnosis.of(e), request);
    }

    private static RestResponse<String> answer(ProblemException problem, HttpHeaders request) {
        return answer(Refusal.of(problem, language(request), RequestId.current()));
    }

    private static RestResponse<String> answer(Refusal refusal) {
        var answer = ResponseBuilder.<String>create(refusal.status()).entity(refusal.body());
        refusal.headers().forEach(answer::header);
        return answer.build();
    }

    private static @Nullable String language(HttpHeaders request) {
        return request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE);
    }
}
