package org.kangyu.local;

/** A failure that the person at the keyboard can act on: its message says what happened and what to do. */
public class StackException extends RuntimeException {

    public StackException(String message) {
        super(message);
    }

    public StackException(String message, Throwable cause) {
        super(message, cause);
    }
}
