package rapport.api.formula;

import java.util.List;
import java.util.Objects;
import rapport.api.relationship.RelationshipId;

/**
 * What came of trying a formula on history: who would move, and which of the two told better beforehand what then happened.
 *
 * @param current the title of the formula in force
 * @param candidate the title of the one that was tried
 * @param told how well the one in force told it
 * @param wouldHaveTold how well the other would have
 * @param moves first those whose state would be another, then those who would move most
 */
public record Trial(String current, String candidate, Forecast told, Forecast wouldHaveTold, List<Move> moves) {

    public Trial {
        moves = List.copyOf(moves);
    }

    /** What both formulas say of a relationship now. */
    public record Move(RelationshipId relationship, Verdict from, Verdict to) {

        public double by() {
            return to.score() - from.score();
        }

        /** Whether it would be called otherwise. */
        public boolean changesState() {
            return !Objects.equals(from.state(), to.state());
        }
    }

    /** Whether the difference between the two is more than chance. */
    public boolean tellsThemApart() {
        return told.high() < wouldHaveTold.low() || wouldHaveTold.high() < told.low();
    }

    /** The title of the one that saw it coming more often; meaningless where they are not {@link #tellsThemApart told apart}. */
    public String better() {
        return told.area() > wouldHaveTold.area() ? current : candidate;
    }
}
