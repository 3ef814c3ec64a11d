package rapport.console.api.trial;

import java.util.List;
import rapport.api.access.Caller;
import rapport.api.formula.NamedFormula;
import rapport.api.formula.Trial;
import rapport.api.formula.Verdict;
import rapport.api.relationship.RelationshipId;
import rapport.console.api.Body;
import rapport.console.api.Visit;

/** The formulas of one figure, as far as trying them differs from figure to figure. */
public interface TriedFormulas<F extends NamedFormula> {

    /** Those there are to choose from. */
    List<F> all();

    F current();

    Trial of(Caller by, F candidate);

    /** What is tried here, in a sentence below the title. */
    String detail(Visit visit);

    /** What a formula says of a relationship. */
    Body shown(Visit visit, Verdict verdict);

    /** Where a relationship explains that figure. */
    String pathOf(RelationshipId relationship);

    /** The name of the settings in which the formula is switched: {@code rapport.health}. */
    String settings();
}
