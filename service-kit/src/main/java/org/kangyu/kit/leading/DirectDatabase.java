package org.kangyu.kit.leading;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Properties;
import java.util.ServiceLoader;

/** Opens connections beside the pool: a session lock lives as long as its connection and must not be borrowed. */
public record DirectDatabase(String url, String user, String password) {

    // The server frees the lock of a replica it cannot reach after 10 s + 3 x 5 s.
    private static final String KEEP_ALIVE =
            "-c tcp_keepalives_idle=10 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=3";

    Connection open(String purpose) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("ApplicationName", purpose);
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("socketTimeout", "20"); // far above any statement made here; a silent server is gone
        properties.setProperty("options", KEEP_ALIVE);
        return driver().connect(url, properties);
    }

    private Driver driver() throws SQLException {
        // not by DriverManager, which sees only drivers of the class loader that loaded it first
        for (var driver : ServiceLoader.load(Driver.class, getClass().getClassLoader())) {
            if (driver.acceptsURL(url)) {
                return driver;
            }
        }
        throw new SQLException("No driver for " + url);
    }

    @Override
    public String toString() {
        return url; // never the password
    }
}
