package org.kangyu.kit.problem;

import io.quarkus.logging.Log;
import io.vertx.core.http.HttpClosedException;
import java.nio.channels.ClosedChannelException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.text.Text;

/** Finds out what a failure means to the client. One that nobody foresaw is a bug: logged once, with its stack trace. */
final class Diagnosis {

    private static final Text BUG =
            Text.of("出现意外错误，请提供 instance 联系运维", "Something unexpected happened; give the instance to the operators");

    private Diagnosis() {}

    static ProblemException of(Throwable failure) {
        return meant(failure).or(() -> DatabaseFailure.of(failure)).orElseGet(() -> {
            if (!isGone(failure)) {
                Log.error("A request failed unexpectedly", failure);
            }
            return new ProblemException(ProblemType.INTERNAL, BUG);
        });
    }

    /** A refusal that some layer has wrapped, a transaction or a parameter converter for example. */
    static Optional<ProblemException> meant(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ProblemException problem) {
                return Optional.of(problem);
            }
        }
        return Optional.empty();
    }

    /** A client that went away in the middle of its request: nobody's bug, and nobody is there to be answered. */
    private static boolean isGone(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof HttpClosedException || cause instanceof ClosedChannelException) {
                return true;
            }
        }
        return false;
    }
}
