package org.kangyu.kit.writing;

/** Leaves the resource method with the answer that this request got before. */
final class Repeated extends RuntimeException {

    private final transient Answer answer;

    Repeated(Answer answer) {
        super("The request was answered before", null, false, false);
        this.answer = answer;
    }

    Answer answer() {
        return answer;
    }
}
