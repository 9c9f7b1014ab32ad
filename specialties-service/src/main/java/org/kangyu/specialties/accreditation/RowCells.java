package org.kangyu.specialties.accreditation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.code.Known;
import org.kangyu.kit.code.RegionCode;
import org.kangyu.kit.importing.ImportRow;
import org.kangyu.kit.importing.ImportedCodes;
import org.kangyu.specialties.catalogue.HolderKind;
import org.kangyu.specialties.catalogue.Level;
import org.kangyu.specialties.holder.Holder;

/** Reads the cells of an import row that are more than a text or a day. */
@ApplicationScoped
class RowCells {

    private final RegisteredHolders holders;
    private final ImportedCodes codes;

    RowCells(RegisteredHolders holders, ImportedCodes codes) {
        this.holders = holders;
        this.codes = codes;
    }

    Optional<String> code(ImportRow row) {
        var code = codes.claim(row, "code");
        return Optional.of(code).filter(some -> !some.isEmpty());
    }

    Optional<String> level(ImportRow row) {
        return code(row, "level", "/level", Level.TEXTS);
    }

    /** A file that is loaded again lifts no suspension and revives nothing: what happened since stays. */
    Optional<String> status(ImportRow row, @Nullable AccreditationDocument known) {
        var told = code(row, "status", "/status", Status.TEXTS);
        return known == null || known.status().isOpen() || isProlonged(row, known)
                ? told
                : Optional.of(known.status().text());
    }

    private static boolean isProlonged(ImportRow row, AccreditationDocument known) {
        var end = row.date("validUntil").orElse(null);
        return known.status() == Status.EXPIRED && !Objects.equals(end, known.validUntil());
    }

    /** The holder that the row names by the registry's own code; an unknown one is left for the rules to refuse. */
    Optional<HolderReference> holder(ImportRow row) {
        var kind = code(row, "holderKind", "/holder/kind", HolderKind.TEXTS)
                .map(text -> HolderKind.valueOf(text.toUpperCase(Locale.ROOT)))
                .orElse(null);
        var code = row.text("holderCode").orElse(null);
        if (kind == null || code == null) {
            return Optional.of(incomplete(kind, code));
        }
        var full = kind == HolderKind.REGION ? RegionCode.full(code) : code;
        var department = kind == HolderKind.DEPARTMENT ? row.text("specialty").orElse(null) : null;
        var id = holders.withCode(kind, full).map(Holder::id).orElse(full);
        return Optional.of(new HolderReference(kind, id, department, null, null));
    }

    private static Optional<String> code(ImportRow row, String column, String pointer, Collection<String> known) {
        var code = row.text(column);
        var unknown = Known.check(pointer, code.orElse(null), known);
        unknown.ifPresent(row::refuse);
        return unknown.isPresent() ? Optional.empty() : code;
    }

    @SuppressWarnings("NullAway") // what a row lacks is found when the document's constraints are checked
    private static HolderReference incomplete(@Nullable HolderKind kind, @Nullable String id) {
        return new HolderReference(kind, id, null, null, null);
    }
}
