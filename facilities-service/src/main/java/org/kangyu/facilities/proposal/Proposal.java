package org.kangyu.facilities.proposal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.dated.Edit;
import org.kangyu.kit.problem.ProblemException;
import org.kangyu.kit.problem.ProblemType;
import org.kangyu.kit.text.Text;

/** A change that somebody proposes. It is decided once; until then it may go back and forth. */
@Entity
class Proposal {

    private static final Text ELSEWHERE =
            Text.of("提议状态为 %s，此操作仅适用于 %s 状态", "The proposal is %s; this is only possible while it is %s");

    @Id
    private UUID id;

    @Version
    private long version = 1; // the first one a client sees

    @JdbcTypeCode(SqlTypes.JSON)
    private ProposalDocument document;

    @Enumerated(EnumType.STRING)
    private ProposalState state = ProposalState.PROPOSED;

    @JdbcTypeCode(SqlTypes.JSON)
    private Turns turns;

    private @Nullable UUID facilityId;
    private String regionCode;
    private String proposer;
    private @Nullable String proposerRegion;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    Proposal() {}

    Proposal(ProposalDocument document, String regionCode, @Nullable String proposerRegion, Edit edit) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.document = document;
        this.facilityId = document.facilityId();
        this.regionCode = regionCode;
        this.proposer = edit.editor().name();
        this.proposerRegion = proposerRegion;
        this.turns = new Turns(List.of());
        turn(ProposalState.PROPOSED, edit);
    }

    /** All that was done with it. */
    @Immutable
    record Turns(List<Turn> items) {
        Turns {
            items = List.copyOf(items);
        }
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    ProposalDocument document() {
        return document;
    }

    @Nullable
    UUID facilityId() {
        return facilityId;
    }

    String regionCode() {
        return regionCode;
    }

    String proposer() {
        return proposer;
    }

    @Nullable
    String proposerRegion() {
        return proposerRegion;
    }

    boolean isOpen() {
        return state == ProposalState.PROPOSED || state == ProposalState.RETURNED;
    }

    ProposalView view() {
        return new ProposalView(
                id, version, document.kind(), state, document, facilityId, regionCode, proposer, turns.items());
    }

    /** Of a new facility the id is known only then. */
    void accept(UUID published, Edit edit) {
        require(ProposalState.PROPOSED);
        facilityId = published;
        turn(ProposalState.ACCEPTED, edit);
    }

    void giveBack(Edit edit) {
        require(ProposalState.PROPOSED);
        turn(ProposalState.RETURNED, edit);
    }

    void refuse(Edit edit) {
        require(ProposalState.PROPOSED);
        turn(ProposalState.REFUSED, edit);
    }

    void withdraw(Edit edit) {
        require(ProposalState.PROPOSED, ProposalState.RETURNED);
        turn(ProposalState.WITHDRAWN, edit);
    }

    void resubmit(ProposalDocument amended, String region, Edit edit) {
        require(ProposalState.RETURNED);
        document = amended;
        facilityId = amended.facilityId();
        regionCode = region;
        turn(ProposalState.PROPOSED, edit);
    }

    void require(ProposalState... possible) {
        if (Stream.of(possible).noneMatch(state::equals)) {
            var texts = Stream.of(possible).map(ProposalState::text).toList();
            throw new ProblemException(ProblemType.CONFLICT, ELSEWHERE.with(state.text(), String.join(", ", texts)));
        }
    }

    private void turn(ProposalState next, Edit edit) {
        state = next;
        var turn = new Turn(next, edit.editor().name(), edit.at(), edit.reason());
        turns = new Turns(Stream.concat(turns.items().stream(), Stream.of(turn)).toList());
    }
}
