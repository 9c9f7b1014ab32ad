package org.kangyu.kit.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransactionException;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseTroubleTest {

    @ParameterizedTest
    @ValueSource(strings = {"08006", "40P01", "53300", "55P03", "57P01", "58030"})
    void passesWithTheServer(String state) {
        assertThat(DatabaseTrouble.isPassing(new IllegalStateException(new SQLException("", state))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"22001", "23502", "23514", "42P01"})
    void staysWithTheData(String state) {
        assertThat(DatabaseTrouble.isPassing(new IllegalStateException(new SQLException("", state))))
                .isFalse();
    }

    @Test
    void passesWhenThePoolHasNoConnection() {
        assertThat(DatabaseTrouble.isPassing(new SQLException("Acquisition timeout while waiting for new connection")))
                .isTrue();
    }

    @Test
    void passesWhenATransactionHasRunOutOfTime() {
        assertThat(DatabaseTrouble.isPassing(new QuarkusTransactionException(new RollbackException("not active"))))
                .isTrue();
        assertThat(DatabaseTrouble.isPassing(new OptimisticLockException())).isTrue();
    }

    @Test
    void looksForWhatTheDatabaseSaidBehindACommitThatFailed() {
        var failed = new RollbackException("cannot commit");
        failed.addSuppressed(new IllegalStateException(new SQLException("a deferred constraint", "23503")));

        assertThat(DatabaseTrouble.isPassing(new QuarkusTransactionException(failed)))
                .isFalse();
    }

    @Test
    void staysWithABugThatOnlyTheCommitMet() {
        var failed = new RollbackException("cannot commit");
        failed.initCause(new NullPointerException());

        assertThat(DatabaseTrouble.isPassing(new QuarkusTransactionException(failed)))
                .isFalse();
        assertThat(DatabaseTrouble.isPassing(new IllegalArgumentException())).isFalse();
    }
}
