package rapport.team.model;

import java.util.List;

/**
 * What the people of one part of a group answered within one batch of five answers.
 *
 * @param part the department; empty for those who are too few to be told apart
 * @param spreads by question, in order
 */
public record Tally(int batch, String part, List<Spread> spreads) {

    public Tally {
        spreads = List.copyOf(spreads);
    }

    /** How many people answered; everybody answers every question. */
    public int answers() {
        return spreads.isEmpty() ? 0 : spreads.get(0).answers();
    }
}
