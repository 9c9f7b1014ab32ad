package org.kangyu.gateway.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kangyu.gateway.directory.DirectoryEvent.FacilityTold;
import org.kangyu.gateway.directory.DirectoryEvent.RegionTold;
import org.kangyu.gateway.directory.FacilityEntry.Staff;
import org.kangyu.gateway.memory.Latest;
import org.kangyu.gateway.memory.News;
import org.kangyu.kit.feed.Version;
import org.kangyu.kit.text.Text;

/** Events and directories for tests. */
public final class Samples {

    public static final String ORDOS = "150600000000";
    public static final String KANGBASHI = "150603000000";
    public static final String TOWNSHIP = "150603001000";

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private Samples() {}

    /** Ordos with one district, one township and these facilities. */
    public static Directory directory(FacilityEntry... facilities) {
        var directory = new Directory();
        directory.apply(region(1, 1, ORDOS, null, "prefecture"));
        directory.apply(region(1, 1, KANGBASHI, ORDOS, "county"));
        directory.apply(region(1, 1, TOWNSHIP, KANGBASHI, "township"));
        for (var facility : facilities) {
            directory.apply(changed(1, facility));
        }
        return directory;
    }

    static DirectoryEvent region(long epoch, long version, String code, @Nullable String parent, String level) {
        return region(epoch, version, code, parent, level, null);
    }

    static DirectoryEvent region(
            long epoch,
            long version,
            String code,
            @Nullable String parent,
            String level,
            @Nullable LocalDate closedOn) {
        var entry = new RegionEntry(
                code,
                version,
                START.plusSeconds(version),
                Text.of("区划" + code, "Region " + code),
                level,
                null,
                parent,
                closedOn);
        return new RegionTold(News.state(code, new Latest<>(new Version(epoch, version), entry)));
    }

    static DirectoryEvent changed(long epoch, FacilityEntry facility) {
        return new FacilityTold(
                News.state(facility.id(), new Latest<>(new Version(epoch, facility.version()), facility)));
    }

    /** An operating hospital with 100 general, 10 ICU and 5 nursing beds open. */
    public static FacilityEntry hospital(String id, String regionCode, double longitude, double latitude) {
        var beds =
                List.of(new Beds("general", 120, 110, 100), new Beds("icu", 12, 11, 10), new Beds("nursing", 5, 5, 5));
        return facility(id, 1, "hospital", "operating", regionCode, new Position(longitude, latitude, "wgs84"), beds);
    }

    /** An operating township health centre or clinic, without beds. */
    public static FacilityEntry clinic(String id, String regionCode, double longitude, double latitude) {
        return facility(
                id, 1, "primary-care", "operating", regionCode, new Position(longitude, latitude, null), List.of());
    }

    public static FacilityEntry facility(
            String id,
            long version,
            String facilityClass,
            String status,
            String regionCode,
            @Nullable Position position,
            List<Beds> beds) {
        var category = facilityClass.equals("hospital") ? new Code("ws218", "A100") : new Code("ws218", "D600");
        return new FacilityEntry(
                id,
                version,
                START.plusSeconds(version),
                Text.of("机构" + id, "Facility " + id),
                List.of(),
                facilityClass,
                category,
                Text.of("类别" + category.code(), "Category " + category.code()),
                facilityClass.equals("hospital") ? 3 : null,
                null,
                "government",
                status,
                null,
                regionCode,
                null,
                position,
                List.of(new Code("subject", "03.04")),
                List.of("palliative-care"),
                beds,
                List.of(new Staff("physician", 20)));
    }
}
