package org.kangyu.facilities.relation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.code.RegionCode;
import org.kangyu.kit.dated.Lists;
import org.kangyu.kit.text.Text;

/** What is said of a relation: sent by clients, stored, and part of every view and event. */
@Immutable
@Schema(description = "A relation between facilities and others", examples = Examples.SENT)
record RelationDocument(
        @Schema(description = "Code of the list relation-type, which says what each role asks for; never changes")
        @NotBlank
        @Size(max = 64)
        String type,

        @Valid @Nullable Text name,

        @Schema(
                description =
                        "The region it belongs to, whose editors may change it; 2, 4, 6, 9 or 12 digits are taken")
        @NotBlank
        @Size(max = 12)
        String regionCode,

        @Schema(description = "Approved subject that the parties share, such as 03.04; of specialty alliances")
        @Size(max = 64)
        @Nullable
        String specialty,

        @NotEmpty @Size(max = Consistency.MOST_MEMBERS) List<@NotNull @Valid Member> members,

        @Valid @Nullable Agreement agreement,

        @Schema(description = "管理委员会") @Nullable Boolean managementCommittee,

        @Schema(description = "Codes of the list unified-area, such as finance, drug-list") @Size(max = 20)
        List<@NotBlank @Size(max = 64) String> unifiedAreas,

        @Schema(description = "Whether they are connected to one platform") @Nullable
        Boolean platform,

        @Schema(description = "Whether they recognise each other's results") @Nullable
        Boolean mutualRecognition,

        @Schema(description = "The first day on which it is in force") @NotNull
        LocalDate since,

        @Schema(description = "The first day on which it is dissolved") @Nullable
        LocalDate until,

        @Schema(description = "true for invented relations of demonstrations") @Nullable
        Boolean synthetic) {
    RelationDocument {
        regionCode = full(regionCode);
        members = Lists.orEmpty(members);
        unifiedAreas = Lists.orEmpty(unifiedAreas);
        synthetic = Boolean.TRUE.equals(synthetic) ? synthetic : null;
    }

    Term term() {
        return new Term(since, until);
    }

    /** The days on which a member takes part. */
    Term of(Member member) {
        return member.term().within(term());
    }

    /** Whether the facility takes part on the day, or is to take part after it. */
    boolean hasLater(UUID facility, LocalDate day) {
        return members.stream()
                .anyMatch(member ->
                        facility.equals(member.facilityId()) && !of(member).hasEndedBy(day));
    }

    RelationDocument dissolved(LocalDate on) {
        return with(members, regionCode, on);
    }

    /** The same part as this member's: of the same party in the same role since the same day. */
    Optional<Member> partOf(Member other) {
        return members.stream()
                .filter(member -> member.role().equals(other.role())
                        && member.parties().equals(other.parties())
                        && Objects.equals(of(member).since(), of(other).since()))
                .findFirst();
    }

    /** The same with one member as another. */
    RelationDocument with(Member member, Member instead) {
        return changed(one -> one.equals(member) ? instead : one);
    }

    RelationDocument joined(Member newcomer) {
        return with(Stream.concat(members.stream(), Stream.of(newcomer)).toList(), regionCode, until);
    }

    RelationDocument with(List<Member> others) {
        return with(others, regionCode, until);
    }

    RelationDocument changed(UnaryOperator<Member> change) {
        return with(members.stream().map(change).toList(), regionCode, until);
    }

    /** The same relation, of another region. */
    RelationDocument in(String region) {
        return with(members, region, until);
    }

    private RelationDocument with(List<Member> parties, String region, @Nullable LocalDate end) {
        return new RelationDocument(
                type,
                name,
                region,
                specialty,
                parties,
                agreement,
                managementCommittee,
                unifiedAreas,
                platform,
                mutualRecognition,
                since,
                end,
                synthetic);
    }

    @SuppressWarnings("NullAway") // before its constraints are checked a document may lack what it must have
    private static String full(String sent) {
        return sent == null ? null : RegionCode.full(sent);
    }
}
