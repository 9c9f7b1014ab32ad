package org.kangyu.kit.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.kangyu.kit.conditional.Versions;
import org.kangyu.kit.problem.ProblemException;
import org.kangyu.kit.problem.ProblemType;
import org.kangyu.kit.text.Text;

/** Stores samples. */
@ApplicationScoped
@Transactional
class Samples {

    private final DataSource database;

    Samples(DataSource database) {
        this.database = database;
    }

    SampleView add(SampleRequest request) throws SQLException {
        var sample = new SampleView(UUID.randomUUID(), 1, request.code(), request.beds());
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "insert into sample (id, version, code, beds) values (?, ?, ?, ?)")) {
            statement.setObject(1, sample.id());
            statement.setLong(2, sample.version());
            statement.setString(3, sample.code());
            statement.setInt(4, sample.beds());
            statement.executeUpdate();
        }
        return sample;
    }

    SampleView replace(UUID id, long expected, SampleRequest request) throws SQLException {
        var known = get(id);
        Versions.require(expected, known.version());
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "update sample set version = version + 1, code = ?, beds = ? where id = ? and version = ?")) {
            statement.setString(1, request.code());
            statement.setInt(2, request.beds());
            statement.setObject(3, id);
            statement.setLong(4, expected);
            Versions.require(1, statement.executeUpdate());
        }
        return get(id);
    }

    SampleView get(UUID id) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("select version, code, beds from sample where id = ?")) {
            statement.setObject(1, id);
            try (var row = statement.executeQuery()) {
                if (!row.next()) {
                    throw new ProblemException(
                            ProblemType.NOT_FOUND,
                            Text.of("没有编号为 %s 的样本", "No sample has the id %s").with(id));
                }
                return new SampleView(id, row.getLong(1), row.getString(2), row.getInt(3));
            }
        }
    }

    int count(String code) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("select count(*) from sample where code = ?")) {
            statement.setString(1, code);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
