package org.kangyu.specialties.accreditation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.kangyu.kit.dated.Editor;
import org.kangyu.kit.problem.ProblemException;
import org.kangyu.kit.problem.ProblemType;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.text.Text;
import org.kangyu.specialties.catalogue.HolderKind;
import org.kangyu.specialties.holder.Holder;
import org.kangyu.specialties.holder.Holders;
import org.kangyu.specialties.holder.Territory;

/** Who stands behind the holders that accreditations name, and who may decide on them. */
@ApplicationScoped
class RegisteredHolders {

    private static final Text UNKNOWN =
            Text.of("登记系统尚未告知此持有者：%s %s", "The registry has not told of this holder, or not yet: %s %s");
    private static final Text CLOSED = Text.of("持有者已于 %s 注销", "The holder was closed on %s");

    private final Holders holders;
    private final Territory territory;

    RegisteredHolders(Holders holders, Territory territory) {
        this.holders = holders;
        this.territory = territory;
    }

    /** Keeps the holder as it is until the transaction ends. */
    void hold(HolderReference holder) {
        find(holder);
    }

    /** The document with what the registry says of its holder; unchanged while the holder is unknown. */
    AccreditationDocument named(AccreditationDocument document) {
        return find(document.holder()).map(document::heldBy).orElse(document);
    }

    /** What is wrong with the holder, if anything; only one that gets an accreditation must be open. */
    Optional<Violation> check(String pointer, HolderReference holder, boolean mustBeOpen) {
        var known = find(holder);
        if (known.isEmpty() && holder.id() != null) {
            var message = UNKNOWN.with(holder.kind().text(), holder.id());
            return Optional.of(new Violation(pointer, "unknown-holder", message));
        }
        return known.filter(found -> mustBeOpen && found.isClosed())
                .map(found -> new Violation(pointer, "closed-holder", CLOSED.with(found.closedOn())));
    }

    /** Refuses an editor to whom the holder's region is not open; an unknown holder is refused by the rules. */
    void requireRight(Editor editor, HolderReference holder) {
        var region = holder.regionCode();
        if (region != null) {
            territory.require(editor, region);
        }
    }

    void requireOpen(HolderReference holder) {
        find(holder).filter(Holder::isClosed).ifPresent(closed -> {
            throw new ProblemException(ProblemType.CONFLICT, CLOSED.with(closed.closedOn()));
        });
    }

    Optional<Holder> withCode(HolderKind kind, String code) {
        return switch (kind) {
            case FACILITY, DEPARTMENT -> holders.withCode(Holder.Kind.FACILITY, code);
            case REGION -> holders.withCode(Holder.Kind.REGION, code);
            case CONSORTIUM -> Optional.empty(); // until the topic of relations is there
        };
    }

    private Optional<Holder> find(HolderReference holder) {
        return switch (holder.kind()) {
            case FACILITY, DEPARTMENT -> holders.find(Holder.Kind.FACILITY, holder.id());
            case REGION -> holders.find(Holder.Kind.REGION, holder.id());
            case CONSORTIUM -> Optional.empty(); // as above
        };
    }
}
