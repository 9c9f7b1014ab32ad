package org.kangyu.facilities.facility;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.code.RegionCode;
import org.kangyu.kit.dated.Lists;
import org.kangyu.kit.json.TolerantJson;
import org.kangyu.kit.text.Text;

/** What is said of a facility: sent by clients, stored, and part of every view and event. */
@Immutable
@Schema(description = "A health facility", examples = Examples.SENT)
public record FacilityDocument(
        @Size(max = 20) List<@NotNull @Valid Identifier> identifiers,

        @Schema(description = "The first official name") @NotNull @Valid
        Text name,

        @Size(max = 20) List<@NotNull @Valid OtherName> otherNames,

        @Schema(description = "What it is; decides its class in statistics") @NotNull @Valid
        Coded category,

        @Schema(description = "government, collective, private or other") @Size(max = 64) @Nullable
        String ownership,

        @Schema(description = "non-profit, for-profit or other") @Size(max = 64) @Nullable
        String managementClass,

        @Schema(description = "western, tcm, mongolian or integrated") @Size(max = 64) @Nullable
        String medicineType,

        @Schema(description = "级: 1 to 3") @Min(1) @Max(3) @Nullable
        Integer level,

        @Schema(description = "等: 特, 甲, 乙 or 丙") @Size(max = 64) @Nullable
        String grade,

        @Schema(description = "Who decided on level and grade") @Valid @Nullable
        LevelDecision levelDecision,

        @Schema(description = "The administration it belongs to: province, prefecture, county, township or village")
        @Size(max = 64)
        @Nullable
        String adminLevel,

        @Schema(description = "health unless it is kept in another register: code of the list sector")
        @Size(max = 64)
        @Nullable
        String sector,

        @Schema(description = "法人: the legal body, of which several facilities may be parts") @Size(max = 200) @Nullable
        String legalBody,

        @Schema(description = "产权: code of the list premises-ownership: public, private or rented")
        @Size(max = 64)
        @Nullable
        String premisesOwnership,

        @Schema(description = "The facility of which it is a campus or a part") @Nullable
        UUID parentId,

        @Schema(description = "What part of its parent it is: code of the list part-kind, such as campus or unit")
        @Size(max = 64)
        @Nullable
        String partKind,

        @Schema(description = "The region it stands in; 2, 4, 6, 9 or 12 digits are taken, 12 given")
        @NotBlank
        @Size(max = 12)
        String regionCode,

        @Size(max = 200) @Nullable String address,

        @Valid @Nullable Position position,

        @Valid @Nullable Contact contact,

        @NotNull Status status,

        @Schema(description = "The first day of its status; never after a day on which it opens or closes") @Nullable
        LocalDate statusSince,

        @Schema(description = "The day on which it is to work again; only if it is suspended") @Nullable
        LocalDate suspendedUntil,

        @Schema(description = "Why it is suspended or closed") @Size(max = 500) @Nullable
        String statusReason,

        @Valid @Nullable Licence licence,

        @Nullable LocalDate openedOn,

        @Schema(description = "The first day on which it no longer works; only if it is closed") @Nullable
        LocalDate closedOn,

        @Schema(description = "The facility that took its place; only if it is closed") @Nullable
        UUID successorId,

        @Schema(description = "All that took its place, if they are several; the first of them is successorId")
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @Size(max = 20)
        List<@NotNull UUID> successorIds,

        @Schema(description = "The record that is kept of the facility; only if this one is merged") @Nullable
        UUID mergedIntoId,

        @Size(max = 200) List<@NotNull @Valid Department> departments,

        @Size(max = 200) List<@NotBlank @Size(max = 64) String> services,

        @Size(max = 50) List<@NotNull @Valid Beds> beds,

        @Size(max = 50) List<@NotNull @Valid Staff> staff,

        @Size(max = 50) List<@NotNull @Valid Asset> vehicles,

        @Size(max = 200) List<@NotNull @Valid Asset> equipment,

        @Size(max = 50) List<@NotNull @Valid Designation> designations,

        @Schema(description = "服务范围: the villages and other regions it serves") @Size(max = 500)
        List<@NotNull @Valid ServedRegion> coverageArea,

        @Size(max = 50) List<@NotNull @Valid OpeningHours> openingHours,

        @Size(max = 50) List<@NotNull @Valid Works> works,

        @Schema(description = "Information platforms to which it is connected: codes of the list platform")
        @Size(max = 50)
        List<@NotBlank @Size(max = 64) String> platforms,

        @Schema(description = "Whether it takes part in remote medicine") @Nullable
        Boolean telemedicine,

        @Schema(description = "医保定点: whether the basic medical insurance pays it") @Nullable
        Boolean medicalInsurance,

        @Schema(description = "医疗责任险: whether it is insured against liability") @Nullable
        Boolean liabilityInsurance,

        @Schema(description = "true for invented facilities of demonstrations") @Nullable
        Boolean synthetic) {
    public FacilityDocument {
        identifiers = Lists.orEmpty(identifiers);
        otherNames = Lists.orEmpty(otherNames);
        regionCode = full(regionCode);
        successorIds = Lists.orEmpty(successorIds);
        departments = Lists.orEmpty(departments);
        services = Lists.orEmpty(services);
        beds = Lists.orEmpty(beds);
        staff = Lists.orEmpty(staff);
        vehicles = Lists.orEmpty(vehicles);
        equipment = Lists.orEmpty(equipment);
        designations = Lists.orEmpty(designations);
        coverageArea = Lists.orEmpty(coverageArea);
        openingHours = Lists.orEmpty(openingHours);
        works = Lists.orEmpty(works);
        platforms = Lists.orEmpty(platforms);
        synthetic = Boolean.TRUE.equals(synthetic) ? synthetic : null;
    }

    /** The code that this registry gave it. */
    Optional<String> ownCode() {
        return identifiers.stream()
                .filter(identifier -> identifier.scheme().equals(Identifier.OWN))
                .map(Identifier::value)
                .findFirst();
    }

    boolean isClosed() {
        return status == Status.CLOSED;
    }

    boolean isMerged() {
        return status == Status.MERGED;
    }

    /** Whether it is no more: closed, or never a facility of its own. */
    boolean isOver() {
        return isClosed() || isMerged();
    }

    /** The same, naming another facility wherever it names this one. */
    FacilityDocument naming(UUID other, UUID insteadOf) {
        var fields = new HashMap<String, @Nullable Object>();
        fields.put("parentId", insteadOf.equals(parentId) ? other : parentId);
        fields.put("successorId", insteadOf.equals(successorId) ? other : successorId);
        fields.put("mergedIntoId", insteadOf.equals(mergedIntoId) ? other : mergedIntoId);
        var successors = successorIds.stream()
                .map(id -> id.equals(insteadOf) ? other : id)
                .distinct()
                .toList();
        fields.put("successorIds", successors.size() > 1 ? successors : List.of());
        return but(fields);
    }

    /** The same, without the lists of what it has. */
    public FacilityDocument withoutHoldings() {
        var none = List.of();
        return but(Map.of(
                "beds",
                none,
                "staff",
                none,
                "vehicles",
                none,
                "equipment",
                none,
                "departments",
                none,
                "services",
                none));
    }

    /** The same facility, in another region. */
    FacilityDocument in(String region) {
        return but(Map.of("regionCode", region));
    }

    /** The same, but for these fields; null takes one away. */
    FacilityDocument but(Map<String, ? extends @Nullable Object> fields) {
        var changed = TolerantJson.MAPPER.<ObjectNode>valueToTree(this);
        fields.forEach((name, value) -> changed.set(name, TolerantJson.MAPPER.valueToTree(value)));
        return TolerantJson.MAPPER.convertValue(changed, FacilityDocument.class);
    }

    @SuppressWarnings("NullAway") // before its constraints are checked a document may lack what it must have
    private static String full(String sent) {
        return sent == null ? null : RegionCode.full(sent);
    }
}
