package rapport.health.console;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.formula.FormulaTrials;
import rapport.api.formula.Trial;
import rapport.api.formula.Verdict;
import rapport.api.party.Directory;
import rapport.api.relationship.RelationshipId;
import rapport.api.relationship.Relationships;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Visit;
import rapport.console.api.trial.TrialScreen;
import rapport.console.api.trial.TriedFormulas;
import rapport.console.api.widget.Act;
import rapport.health.model.Formula;
import rapport.health.store.Trials;

/** Before the formula of health is switched: who would move by how much, and which told better beforehand what happened. */
@Component(service = Page.class)
@ConsolePath(TrialPage.PATH)
public final class TrialPage implements Page, TriedFormulas<Formula> {

    static final String PATH = PortfolioPage.PATH + "/trial";

    private final Trials trials;
    private final TrialScreen<Formula> screen;

    @Activate
    public TrialPage(@Reference Trials trials, @Reference Relationships relationships, @Reference Directory directory) {
        this.trials = trials;
        this.screen = new TrialScreen<>(this, relationships, directory);
    }

    @Override
    public Answer show(Visit visit) {
        return screen.show(visit, Act.link(HealthTelling.to(visit).say("portfolio.title"), PortfolioPage.PATH));
    }

    @Override
    public List<Formula> all() {
        return Formula.ALL;
    }

    @Override
    public Formula current() {
        return trials.current();
    }

    @Override
    public Trial of(Caller by, Formula candidate) {
        return trials.of(by, candidate);
    }

    @Override
    public String detail(Visit visit) {
        return HealthTelling.to(visit).say("trial.detail", current().title(), FormulaTrials.MOST);
    }

    @Override
    public Body shown(Visit visit, Verdict verdict) {
        HealthTelling telling = HealthTelling.to(visit);
        return telling.ui().text(telling.exact(verdict.score()));
    }

    @Override
    public String pathOf(RelationshipId relationship) {
        return HealthPage.path(relationship);
    }

    @Override
    public String settings() {
        return "rapport.health";
    }
}
