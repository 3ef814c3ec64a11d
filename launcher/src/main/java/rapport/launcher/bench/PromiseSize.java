package rapport.launcher.bench;

/**
 * How many relationships and promises are generated, and in what webs: in each a delivery of a supplier stands behind what colleagues
 * promised one another, and that behind what several customers were promised.
 *
 * @param relationships with how many organizations there is one; every other is a supplier
 */
record PromiseSize(int relationships, int commitments) {

    static final int DEEPEST = 6;
    static final int WIDEST = 20;

    PromiseSize {
        if (relationships < 2 * WIDEST || commitments < DEEPEST + WIDEST) {
            throw new IllegalArgumentException("a web needs " + 2 * WIDEST + " relationships and " + (DEEPEST + WIDEST)
                    + " promises, were " + relationships + " and " + commitments);
        }
    }

    /** How many promises stand one on another in a web, below those to customers. */
    static int depthOf(int web) {
        return 1 + web % DEEPEST;
    }

    /** How many customers wait for what stands on them. */
    static int fanOf(int web) {
        return 1 + 7 * web % WIDEST;
    }
}
