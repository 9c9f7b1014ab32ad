package org.kangyu.kit.importing;

/** What became of the rows so far. */
record Tally(int created, int updated, int unchanged, int refused) {

    static final Tally NONE = new Tally(0, 0, 0, 0);

    Tally with(ImportOutcome outcome) {
        return switch (outcome) {
            case CREATED -> new Tally(created + 1, updated, unchanged, refused);
            case UPDATED -> new Tally(created, updated + 1, unchanged, refused);
            case UNCHANGED -> new Tally(created, updated, unchanged + 1, refused);
        };
    }

    Tally withRefusal() {
        return new Tally(created, updated, unchanged, refused + 1);
    }

    /** When nothing is kept because of those that were refused. */
    Tally refusedOnly() {
        return new Tally(0, 0, 0, refused);
    }

    int done() {
        return created + updated + unchanged + refused;
    }
}
