package org.kangyu.local;

/** A running part of the stack: one process of its own. Closing stops it and returns when it is gone. */
public interface Part extends AutoCloseable {

    Process process();

    @Override
    void close();
}
