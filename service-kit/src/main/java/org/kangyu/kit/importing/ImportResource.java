package org.kangyu.kit.importing;

/** The imports of one collection over HTTP. */
public final class ImportResource {
    ImportResource() {}
}
