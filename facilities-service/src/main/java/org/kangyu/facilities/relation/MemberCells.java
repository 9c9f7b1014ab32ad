package org.kangyu.facilities.relation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.importing.ImportRow;
import org.kangyu.kit.importing.RowDocument;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.text.Text;

/** Reads a member of a relation from the cells of a row; facilities are named by own code, or by id. */
record MemberCells(ImportRow row, Map<String, UUID> facilities) {

    private static final Text UNKNOWN = Text.of("没有登记号或编号为 %s 的机构", "No facility has the own code or id %s");

    /** The id in the column of relations, if it is one. */
    static Optional<UUID> relation(ImportRow row) {
        return row.text("relation").flatMap(MemberCells::id);
    }

    static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text)).filter(id -> id.toString().equalsIgnoreCase(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    Member read() {
        return new RowDocument<>(row, null, Member.class)
                .set("role", row.text("role"))
                .set("facilityId", facility())
                .set("regionCode", row.text("regionCode"))
                .set("external", external())
                .set("since", row.date("since"))
                .set("until", row.date("until"))
                .read();
    }

    private Optional<UUID> facility() {
        return row.text("facility").flatMap(text -> {
            var id = Optional.ofNullable(facilities.get(text)).or(() -> id(text));
            if (id.isEmpty()) {
                row.refuse(new Violation("facility", "unknown-facility", UNKNOWN.with(text)));
            }
            return id;
        });
    }

    private Optional<ExternalParty> external() {
        var name = RowDocument.text(row, "externalZh", "externalEn").orElse(null);
        var region = row.text("externalRegion").orElse(null);
        var level = row.integer("externalLevel").orElse(null);
        return name == null && region == null && level == null
                ? Optional.empty()
                : Optional.of(party(name, region, level));
    }

    /** What stands in the columns of a member. */
    static List<String> of(UUID relation, Member member, Map<UUID, String> ownCodes) {
        var external = member.external();
        var facility = member.facilityId();
        return List.of(
                relation.toString(),
                member.role(),
                facility == null ? "" : ownCodes.getOrDefault(facility, facility.toString()),
                text(member.regionCode()),
                external == null ? "" : external.name().zh(),
                external == null ? "" : text(external.name().en()),
                external == null ? "" : text(external.regionCode()),
                external == null ? "" : text(external.level()),
                text(member.since()),
                text(member.until()));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    @SuppressWarnings("NullAway") // what a row lacks is found when the member's constraints are checked
    private static ExternalParty party(@Nullable Text name, @Nullable String region, @Nullable Integer level) {
        return new ExternalParty(name, region, level);
    }
}
