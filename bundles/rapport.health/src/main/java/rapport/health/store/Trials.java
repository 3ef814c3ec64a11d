package rapport.health.store;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.formula.FormulaTrials;
import rapport.api.formula.Judgement;
import rapport.api.formula.Trial;
import rapport.api.formula.Verdict;
import rapport.api.relationship.Relationships;
import rapport.api.signal.KnownFacts;
import rapport.api.signal.RelationshipFacts;
import rapport.health.model.Evidence;
import rapport.health.model.Formula;
import rapport.health.model.Sums;
import rapport.health.rules.Evidences;
import rapport.health.rules.Reckoning;

/** Tries formulas of health on the history of relationships. */
@Component(service = Trials.class)
public final class Trials {

    private final Clock clock;
    private final FormulaTrials trials;
    private final FormulaInForce inForce;
    private final Weights weights;

    @Activate
    public Trials(
            @Reference Clock clock,
            @Reference KnownFacts facts,
            @Reference Relationships relationships,
            @Reference FormulaInForce inForce,
            @Reference Weights weights) {
        this.clock = clock;
        this.trials = new FormulaTrials(clock, facts, relationships);
        this.inForce = inForce;
        this.weights = weights;
    }

    /** By which formula health is reckoned now. */
    public Formula current() {
        return inForce.formula();
    }

    /** What another formula would say of the relationships that a manager may see. */
    public Trial of(Caller by, Formula candidate) {
        return trials.of(by, current(), candidate, this::judge);
    }

    private Judgement judge(Formula formula, RelationshipFacts facts) {
        Reckoning reckoning = weights.by(formula, facts.relationship().level());
        List<Evidence> evidence = Evidences.of(facts);
        Instant now = clock.instant();
        return then -> {
            // What counts ahead of its day, such as a promise kept early, counts now; of the past only what had come.
            List<Evidence> known = then.isBefore(now) ? Evidences.by(evidence, then) : evidence;
            OptionalDouble score = reckoning.score(Sums.of(known, formula, then), then);
            return score.isPresent() ? Optional.of(new Verdict(score.getAsDouble(), null)) : Optional.empty();
        };
    }
}
