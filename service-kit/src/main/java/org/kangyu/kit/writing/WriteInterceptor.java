package org.kangyu.kit.writing;

import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Status;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.audit.Audit;
import org.kangyu.kit.problem.ProblemException;
import org.kangyu.kit.problem.ProblemType;
import org.kangyu.kit.text.Text;

/** Makes a marked resource method one transaction, which has ended before the answer goes out. */
@Write
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100) // outside of @Transactional, whose transaction this then is
@IfBuildProperty(name = "service.owner", stringValue = "true")
class WriteInterceptor {

    private static final Text OVERTAKEN =
            Text.of("另一请求刚刚修改了同一数据", "Another request has changed the same data just now");

    private static final Text TOO_LONG = Text.of("操作耗时过长，已撤销，请稍后重试", "It took too long and was undone, try again");

    private final CurrentVertxRequest current;
    private final Once once;
    private final Rehearsal rehearsal;
    private final Audit audit;

    WriteInterceptor(CurrentVertxRequest current, Once once, Rehearsal rehearsal, Audit audit) {
        this.current = current;
        this.once = once;
        this.rehearsal = rehearsal;
        this.audit = audit;
    }

    @AroundInvoke
    @Nullable
    Object write(InvocationContext invocation) throws Exception {
        var http = current.getCurrent();
        var request = WriteRequest.of(http.request());
        try {
            if (request.isDryRun()) {
                http.response().putHeader("Dry-Run", "true");
                return rehearsal.of(invocation);
            }
            return QuarkusTransaction.requiringNew().call(() -> performInTime(request, invocation));
        } catch (RuntimeException e) {
            throw isOvertaken(e) ? new ProblemException(ProblemType.STALE_VERSION, OVERTAKEN) : e;
        }
    }

    /**
     * A transaction that lasts too long is ended from outside in the midst of its work, and all seem to last too long when
     * the clock jumps.
     */
    private @Nullable Object performInTime(WriteRequest request, InvocationContext invocation) throws Exception {
        try {
            var returned = perform(request, invocation);
            if (!isEnded()) {
                return returned;
            }
        } catch (Exception e) {
            if (!isEnded()) {
                throw e;
            }
        }
        throw ProblemException.unavailable(TOO_LONG, Duration.ofSeconds(1));
    }

    private static boolean isEnded() {
        var status = QuarkusTransaction.getStatus();
        return status == Status.STATUS_ROLLING_BACK || status == Status.STATUS_ROLLEDBACK;
    }

    private @Nullable Object perform(WriteRequest request, InvocationContext invocation) throws Exception {
        var key = request.key();
        return key == null ? audited(invocation) : performOnce(once.scope(request, key), request, invocation);
    }

    private @Nullable Object performOnce(String scope, WriteRequest request, InvocationContext invocation)
            throws Exception {
        var fingerprint = Fingerprint.of(request.query(), invocation.getMethod(), invocation.getParameters());
        once.begin(scope, fingerprint);
        var returned = audited(invocation);
        once.end(scope, fingerprint, Outcome.of(returned));
        return returned;
    }

    private @Nullable Object audited(InvocationContext invocation) throws Exception {
        var returned = invocation.proceed();
        var outcome = Outcome.of(returned);
        audit.record(Action.of(invocation.getMethod()), outcome.status(), outcome.version());
        return returned;
    }

    /** Both had read the same version and asked at the same moment; the commit decided. */
    private static boolean isOvertaken(Throwable e) {
        for (@Nullable Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException) {
                return true;
            }
        }
        return false;
    }
}
