package org.kangyu.kit.dated;

import java.util.UUID;

/**
 * A table of dated documents. Beside it, {@code <name>_revision} keeps every revision of each row with the same
 * columns and who made it.
 */
public record DatedTable<K, D>(String name, String key, Class<K> keyType, Class<D> documentType) {

    /**
     * What to select from for the states of a moment: the rows of now, or the revisions valid on {@code :asOf} and known at
     * {@code :knownAt}.
     */
    public String at(Moment moment) {
        return moment.isPresent() ? name : """
            (select r.* from %1$s_revision r
             where r.valid_from <= :asOf and r.recorded_at <= :knownAt
               and not exists (select from %1$s_revision n
                               where n.%2$s = r.%2$s and n.valid_from <= :asOf and n.recorded_at <= :knownAt
                                 and (n.valid_from, n.version) > (r.valid_from, r.version)))""".formatted(name, key);
    }

    String keySqlType() {
        return keyType.equals(UUID.class) ? "uuid" : "text";
    }
}
