package rapport.health.store;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.access.Role;
import rapport.api.health.PortfolioEntry;
import rapport.api.health.PortfolioQuery;
import rapport.api.relationship.RelationshipId;
import rapport.api.signal.FactsUntold;
import rapport.api.signal.KnownFacts;
import rapport.api.signal.RelationshipFacts;
import rapport.health.model.Evidence;
import rapport.health.model.Formula;
import rapport.health.rules.Evidences;
import rapport.health.rules.Trial;

/** Tries formulas on the history of relationships: all of them, or as many as can be looked at while somebody waits. */
@Component(service = Trials.class)
public final class Trials {

    /** So many relationships are looked at; more are drawn by lot, always the same ones. */
    public static final int MOST = 600;

    private static final int AT_ONCE = 100;

    private final Clock clock;
    private final KnownFacts facts;
    private final Portfolio portfolio;
    private final FormulaInForce inForce;
    private final Weights weights;

    @Activate
    public Trials(
            @Reference Clock clock,
            @Reference KnownFacts facts,
            @Reference Portfolio portfolio,
            @Reference FormulaInForce inForce,
            @Reference Weights weights) {
        this.clock = clock;
        this.facts = facts;
        this.portfolio = portfolio;
        this.inForce = inForce;
        this.weights = weights;
    }

    /** By which formula health is reckoned now. */
    public Formula current() {
        return inForce.formula();
    }

    /** What another formula would say of the relationships that a manager may see. */
    public Trial of(Caller by, Formula candidate) {
        by.require(Role.MANAGER);
        List<RelationshipId> all = new ArrayList<>(portfolio.all(by, PortfolioQuery.ALL).stream()
                .map(PortfolioEntry::relationship)
                .toList());
        Collections.shuffle(all, new Random(all.size()));
        List<RelationshipId> some = all.subList(0, Math.min(MOST, all.size()));
        Trial trial = new Trial(clock.instant());
        for (int from = 0; from < some.size(); from += AT_ONCE) {
            facts.of(some.subList(from, Math.min(some.size(), from + AT_ONCE)))
                    .forEach(one -> look(trial, one, candidate));
        }
        return trial;
    }

    private void look(Trial trial, RelationshipFacts one, Formula candidate) {
        String level = one.relationship().level();
        try {
            List<Evidence> evidence = Evidences.of(one);
            trial.look(one.relationship().id(), evidence, weights.by(current(), level), weights.by(candidate, level));
        } catch (FactsUntold sourceAway) {
            // Nothing can be said of it now.
        }
    }
}
