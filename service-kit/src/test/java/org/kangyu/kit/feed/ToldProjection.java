package org.kangyu.kit.feed;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** Keeps the value of each record in the table {@code told}; can be kept from reading, and met by trouble when writing. */
final class ToldProjection implements Projection<String> {

    /** What happens after the rows were written, in their transaction; attempts count from 1. */
    @FunctionalInterface
    interface Trouble {
        void strike(Connection connection, int attempt) throws Exception;
    }

    /** What happens before a record is read. */
    @FunctionalInterface
    interface Pause {
        void await() throws InterruptedException;
    }

    private final String topic;
    private final DataSource database;
    private final Pause pause;
    private final Trouble trouble;
    private final AtomicInteger attempts = new AtomicInteger();

    ToldProjection(String topic, DataSource database, Pause pause, Trouble trouble) {
        this.topic = topic;
        this.database = database;
        this.pause = pause;
        this.trouble = trouble;
    }

    @Override
    public String topic() {
        return topic;
    }

    @Override
    public Optional<String> read(Heard heard) throws Exception {
        pause.await();
        if ("garbled".equals(heard.value())) {
            throw new IllegalArgumentException("It is garbled");
        }
        return Optional.ofNullable(heard.value());
    }

    @Override
    public void apply(List<String> heard) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("insert into told (topic, value) values (?, ?)")) {
            for (var value : heard) {
                statement.setString(1, topic);
                statement.setString(2, value);
                statement.addBatch();
            }
            statement.executeBatch();
            trouble.strike(connection, attempts.incrementAndGet());
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** A database that ends the connection when asked anything. */
    static SQLException shutdown() {
        return new SQLException("terminating connection due to administrator command", "57P01");
    }
}
