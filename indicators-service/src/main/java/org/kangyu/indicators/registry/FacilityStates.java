package org.kangyu.indicators.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kangyu.indicators.Database;

/** What each facility was from day to day. */
@ApplicationScoped
public class FacilityStates {

    private static final int CHUNK = 1_000;

    private static final String NEWER = """
            insert into facility as known (id, epoch, version)
            select h.id, h.epoch, h.version
            from jsonb_to_recordset(cast(? as jsonb)) as h(id uuid, epoch bigint, version bigint)
            order by h.id
            on conflict (id) do update set epoch = excluded.epoch, version = excluded.version
            where (known.epoch, known.version) < (excluded.epoch, excluded.version)
            returning id
            """;

    private static final String HEARD = """
            with heard as (select h.id, h."validFrom" as valid_from, h.document
                           from jsonb_to_recordset(cast(? as jsonb)) as h(id uuid, "validFrom" date, document jsonb))
            """;

    private static final String DROP_OVERTAKEN = HEARD + """
            delete from facility_state s using heard h where s.facility = h.id and s.valid_from >= h.valid_from
            """;

    private static final String END_PREVIOUS = HEARD + """
            update facility_state s set valid_to = h.valid_from
            from heard h where s.facility = h.id and s.valid_to > h.valid_from
            """;

    private static final String BEGIN = HEARD + """
            insert into facility_state (facility, valid_from, document)
            select h.id,
                   case when exists (select from facility_state s where s.facility = h.id)
                        then h.valid_from else '-infinity' end,
                   h.document
            from heard h
            """;

    private static final String READ = """
            select facility, valid_from, valid_to, cast(document as text) as document from facility_state
            """;

    private final Database database;

    FacilityStates(Database database) {
        this.database = database;
    }

    /** Keeps those that are newer than what is known, each facility once, and tells which these are. */
    List<UUID> take(Collection<HeardFacility> heard) {
        var newer = database.list(NEWER, row -> row.getObject("id", UUID.class), Database.json(heard));
        var taken = Database.json(
                heard.stream().filter(facility -> newer.contains(facility.id())).toList());
        database.update(DROP_OVERTAKEN, taken);
        database.update(END_PREVIOUS, taken);
        database.update(BEGIN, taken);
        return newer;
    }

    public List<FacilityState> of(Collection<UUID> facilities) {
        var ids = facilities.stream().map(UUID::toString).toList();
        return database.list(READ + " where facility = any (cast(? as uuid[]))", FacilityStates::state, ids);
    }

    /** Hands over all states of all facilities, in chunks that hold each facility whole. */
    public void forEachChunk(Consumer<List<FacilityState>> chunk) {
        @Nullable UUID after = new UUID(0, 0);
        while (after != null) {
            var ids = database.list(
                    "select id from facility where id > ? order by id limit " + CHUNK,
                    row -> row.getObject("id", UUID.class),
                    after);
            if (!ids.isEmpty()) {
                chunk.accept(of(ids));
            }
            after = ids.isEmpty() ? null : ids.getLast();
        }
    }

    private static FacilityState state(ResultSet row) throws SQLException {
        return FacilityState.of(
                row.getObject("facility", UUID.class),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("document"));
    }
}
