package rapport.launcher.bench;

/**
 * How much is generated of those whom we listen to.
 *
 * @param size their people, organizations and interactions
 * @param relationships with how many of the organizations there is one
 * @param readings how many readings there are over all of them
 */
record ListeningSize(Size size, int relationships, int readings) {

    ListeningSize {
        if (relationships < 1 || relationships > size.organizations()) {
            throw new IllegalArgumentException("there are " + size.organizations() + " organizations, so relationships"
                    + " must be between 1 and that, were " + relationships);
        }
    }

    /** The first person of an organization, the second and so on, as people were dealt out to organizations. */
    int personOf(int organization, int place) {
        int each = Math.max(1, size.people() / size.organizations());
        return organization + place % each * size.organizations();
    }
}
