package org.kangyu.kit.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kangyu.local.Postgres;

/** A PostgreSQL with one empty database for the application under test; it also sets the keys that owners need. */
public final class PostgresResource implements QuarkusTestResourceLifecycleManager {

    private static final String DATABASE = "application";

    private @Nullable ScratchDirectory directory;
    private @Nullable Postgres postgres;

    @Override
    public Map<String, String> start() {
        directory = ScratchDirectory.create("postgres");
        postgres = Postgres.start(directory.path(), 0);
        postgres.createDatabase(DATABASE);
        return Map.of(
                "quarkus.datasource.jdbc.url", postgres.jdbcUrl(DATABASE),
                "quarkus.datasource.username", DATABASE,
                "quarkus.datasource.password", postgres.password(DATABASE),
                "quarkus.oidc.public-key", TestTokens.publicKey(),
                "cursor.key", "a key for tests");
    }

    @Override
    public void stop() {
        if (postgres != null) {
            postgres.close();
        }
        if (directory != null) {
            directory.close();
        }
    }
}
