package org.kangyu.system.overload;

import java.util.Locale;

/** What one request was answered: the head is enough. */
record Reply(int status, String head) {

    private static final String LENGTH = "\r\ncontent-length: ";

    static Reply of(String head) {
        return new Reply(Integer.parseInt(head.substring(9, 12)), head.toLowerCase(Locale.ROOT));
    }

    boolean isSuccess() {
        return status / 100 == 2;
    }

    /** Told to come again, in the way that is promised. */
    boolean isShed() {
        return isRefusal()
                && head.contains("\r\nretry-after: ")
                && head.contains("\r\ncontent-type: application/problem+json");
    }

    boolean isRefusal() {
        return status == 429 || status == 503;
    }

    boolean isChunked() {
        return head.contains("\r\ntransfer-encoding: chunked");
    }

    int bodyLength() {
        var start = head.indexOf(LENGTH);
        return start < 0 ? 0 : Integer.parseInt(head, start + LENGTH.length(), head.indexOf('\r', start + 1), 10);
    }
}
