package org.kangyu.kit.leading;

import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Hands work to whichever replica leads it, and lets go of it when this replica stops. */
@ApplicationScoped
@IfBuildProperty(name = "service.owner", stringValue = "true")
public class Leaders {

    private final DirectDatabase database;
    private final List<Leader> leaders = new CopyOnWriteArrayList<>();

    Leaders(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password) {
        this.database = new DirectDatabase(url, user, password);
    }

    /** Starts to seek the lead of the work, whose name is the same on every replica. */
    public Leader lead(String work, Leader.Term term) {
        var leader = new Leader(work, database, term);
        leaders.add(leader);
        leader.start();
        return leader;
    }

    /** Does the task again and again on one replica; a task that throws is logged and tried again. */
    public Leader every(Duration interval, String work, Runnable task) {
        return lead(work, connection -> {
            while (connection.isValid(5)) {
                task.run();
                Thread.sleep(interval);
            }
        });
    }

    void stop(@Observes ShutdownEvent event) {
        leaders.forEach(Leader::close);
    }
}
