package org.kangyu.kit.writing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.access.Caller;
import org.kangyu.kit.problem.ProblemException;
import org.kangyu.kit.problem.ProblemType;
import org.kangyu.kit.text.Text;

/** Lets a write happen once for each idempotency key, which is the caller's own for each method and path. */
@ApplicationScoped
@IfBuildProperty(name = "service.owner", stringValue = "true")
class Once {

    private static final Text RUNNING =
            Text.of("使用此幂等键的请求尚在处理", "The request with this idempotency key is still running");
    private static final Text OTHER =
            Text.of("此幂等键已用于内容不同的请求", "This idempotency key was used for a request that asked for something else");

    private final IdempotentAnswers answers;
    private final Caller caller;
    private final ObjectMapper mapper; // the one that writes answers, so that a repeated one is the same to the byte

    Once(IdempotentAnswers answers, Caller caller, ObjectMapper mapper) {
        this.answers = answers;
        this.caller = caller;
        this.mapper = mapper;
    }

    /** Where the key is good; the fields are set apart by a character that none of them can have. */
    String scope(WriteRequest request, String key) {
        var text = String.join("\0", caller.name(), request.method(), request.path(), key);
        return HexFormat.of().formatHex(Fingerprint.sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Goes on if nobody did this before; ends the request with the answer that was given if somebody did. */
    void begin(String scope, String fingerprint) throws SQLException {
        if (!answers.tryLock(scope)) {
            throw ProblemException.running(RUNNING, Duration.ofSeconds(1));
        }
        var kept = answers.find(scope);
        if (kept.isEmpty()) {
            return;
        }
        if (!kept.get().fingerprint().equals(fingerprint)) {
            throw new ProblemException(ProblemType.KEY_REUSED, OTHER);
        }
        throw new Repeated(kept.get().answer());
    }

    void end(String scope, String fingerprint, Outcome outcome) throws SQLException {
        if (outcome.isSuccess()) {
            var answer = new Answer(outcome.status(), outcome.entityTag(), outcome.location(), json(outcome.entity()));
            answers.keep(scope, fingerprint, answer);
        }
    }

    private @Nullable String json(@Nullable Object entity) {
        try {
            return entity == null ? null : mapper.writeValueAsString(entity);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An answer has no JSON form", e);
        }
    }
}
