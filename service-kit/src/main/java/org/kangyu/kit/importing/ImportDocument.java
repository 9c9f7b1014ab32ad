package org.kangyu.kit.importing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.json.SentObject;
import org.kangyu.kit.problem.ProblemException;

/** One line of an NDJSON file: a document as the API takes it, and perhaps what answers show beside it. */
public final class ImportDocument implements ImportLine {

    private final long line;
    private final @Nullable SentObject sent;
    private final @Nullable ProblemException refusal;

    public ImportDocument(long line, String text) {
        SentObject object = null;
        ProblemException fault = null;
        try {
            object = SentObject.of(text);
        } catch (ProblemException e) {
            fault = e;
        }
        this.line = line;
        this.sent = object;
        this.refusal = fault;
    }

    @Override
    public long line() {
        return line;
    }

    /** What the line says; refuses a line that is no JSON. */
    public SentObject sent() {
        if (sent == null) {
            throw refusal == null ? new IllegalStateException("Neither read nor refused") : refusal;
        }
        return sent;
    }

    /** What is sent, in order to look ahead: of whatever shape it is, and missing if the line is no JSON. */
    public JsonNode tree() {
        return sent == null ? MissingNode.getInstance() : sent.tree();
    }
}
