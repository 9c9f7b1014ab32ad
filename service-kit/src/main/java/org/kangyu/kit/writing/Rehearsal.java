package org.kangyu.kit.writing;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.TransactionManager;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Does a write up to its commit, so that every check has had its say, and then takes it back. */
@ApplicationScoped
@IfBuildProperty(name = "service.owner", stringValue = "true")
class Rehearsal {

    private final TransactionManager transactions;
    private final DataSource database;

    Rehearsal(TransactionManager transactions, DataSource database) {
        this.transactions = transactions;
        this.database = database;
    }

    @Nullable
    Object of(InvocationContext write) throws Exception {
        transactions.begin();
        try {
            var returned = write.proceed();
            checkWhatTheCommitWould();
            return returned;
        } finally {
            transactions.rollback();
        }
    }

    private void checkWhatTheCommitWould() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set constraints all immediate");
        }
    }
}
