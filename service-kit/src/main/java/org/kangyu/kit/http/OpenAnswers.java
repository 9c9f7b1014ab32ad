package org.kangyu.kit.http;

import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.LastHttpContent;

/** Counts the answers that a connection still owes, so that nobody else's is cut into. */
final class OpenAnswers {

    private int open;
    private boolean hasBegun;

    void expectOne() {
        open++;
    }

    void see(Object written) {
        if (written instanceof HttpResponse answer && answer.status().codeClass() == HttpStatusClass.INFORMATIONAL) {
            return;
        }
        if (written instanceof HttpResponse) {
            hasBegun = true;
        }
        if (written instanceof LastHttpContent) {
            hasBegun = false;
            open--;
        }
    }

    boolean areAllDone() {
        return open == 0;
    }

    boolean isOnlyOneAndNotBegun() {
        return open == 1 && !hasBegun;
    }
}
