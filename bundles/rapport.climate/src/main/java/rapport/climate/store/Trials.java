package rapport.climate.store;

import java.time.Clock;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.climate.Climate.State;
import rapport.api.formula.FormulaTrials;
import rapport.api.formula.Judgement;
import rapport.api.formula.Trial;
import rapport.api.formula.Verdict;
import rapport.api.relationship.Relationships;
import rapport.api.signal.KnownFacts;
import rapport.api.signal.RelationshipFacts;
import rapport.climate.model.Formula;
import rapport.climate.model.FormulaInForce;
import rapport.climate.model.Grain;
import rapport.climate.model.Grains;
import rapport.climate.model.Scales;

/** Tries formulas of the climate on the history of relationships. */
@Component(service = Trials.class)
public final class Trials {

    private final FormulaTrials trials;
    private final FormulaInForce inForce;

    @Activate
    public Trials(
            @Reference Clock clock,
            @Reference KnownFacts facts,
            @Reference Relationships relationships,
            @Reference FormulaInForce inForce) {
        this.trials = new FormulaTrials(clock, facts, relationships);
        this.inForce = inForce;
    }

    /** By which formula climates come about now. */
    public Formula current() {
        return inForce.formula();
    }

    /** What another formula would say of the relationships that a manager may see. */
    public Trial of(Caller by, Formula candidate) {
        return trials.of(by, current(), candidate, Trials::judge);
    }

    /** The share of what speaks for the relationship in all that weighs: the ratio that decides, from 0 to 100. */
    private static Judgement judge(Formula formula, RelationshipFacts facts) {
        List<Grain> grains = Grains.of(facts, formula);
        return then -> Scales.at(grains, then)
                .filter(point -> point.state() != State.UNKNOWN)
                .map(point -> new Verdict(
                        100 * point.good() / (point.good() + point.bad()),
                        point.state().name()));
    }
}
