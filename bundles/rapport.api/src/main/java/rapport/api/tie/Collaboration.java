package rapport.api.tie;

/**
 * Two parts of our own side, and how they work together.
 *
 * @param one a department, or an organization of ours that has none
 * @param other the other one, later in the alphabet
 * @param shared how many people outside are in touch with both: the work that they share
 * @param ties how many pairs of colleagues, one of each, are in touch
 */
public record Collaboration(String one, String other, int shared, int ties) {

    /** Whether they share work, and nobody of the one is seen to talk with anybody of the other. */
    public boolean isSilo() {
        return shared > 0 && ties == 0;
    }
}
