package rapport.growth.console;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.growth.Ask;
import rapport.api.growth.GrowthQuery;
import rapport.api.paging.PageRequest;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;
import rapport.api.signal.FactsUntold;
import rapport.api.signal.KnownFacts;
import rapport.console.api.Body;
import rapport.console.api.Panel;
import rapport.console.api.Subject;
import rapport.console.api.Visit;
import rapport.console.api.widget.Act;
import rapport.console.api.widget.Fact;
import rapport.growth.console.templates.JtetimingGenerated;
import rapport.growth.rules.AskTiming;
import rapport.growth.rules.TimeToAsk;

/** Whether to ask for a referral now, with every reason for and against, and what we asked before. */
@Component
public final class AskPanel implements Panel {

    private static final int LATEST = 3;

    private final Parts parts;

    @Activate
    public AskPanel(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public Place place() {
        return new Place(Subject.Kind.RELATIONSHIP, Column.GROWTH);
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String title(Locale locale) {
        return Telling.MESSAGES.in(locale).of("asks.title");
    }

    @Override
    public Optional<Body> show(Visit visit, Subject subject) {
        return parts.find(visit.caller(), new RelationshipId(subject.id())).map(in -> show(visit, in));
    }

    private Body show(Visit visit, Relationship in) {
        Telling telling = Telling.to(visit);
        List<Body> all = new ArrayList<>();
        timing(in, visit.now()).ifPresent(timing -> all.add(told(telling, timing)));
        AskKind kind = new AskKind(parts);
        List<Ask> asked = parts.asks
                .list(visit.caller(), GrowthQuery.of(in.id()), PageRequest.first(LATEST))
                .items();
        if (!asked.isEmpty()) {
            all.add(telling.ui()
                    .facts(asked.stream()
                            .map(one -> Fact.of(
                                    kind.line(telling, one),
                                    new EntryLines(parts, telling).when(one.at(), "asks", one.id())))
                            .toList()));
        }
        if (visit.caller().mayWrite(in.level())) {
            String path = "/relationships/" + in.id().value() + "/asks";
            all.add(telling.ui()
                    .act(Act.dialog(telling.text().of("asks.add"), path)
                            .icon("hand-heart")
                            .quiet()));
        }
        return Telling.all(all);
    }

    /** Nothing where nobody can tell the facts, or the relationship is not active. */
    private Optional<AskTiming> timing(Relationship in, Instant now) {
        KnownFacts known = parts.facts;
        if (known == null) {
            return Optional.empty();
        }
        try {
            return known.of(List.of(in.id())).stream().findFirst().map(facts -> AskTiming.of(facts, now));
        } catch (FactsUntold unknown) {
            return Optional.empty();
        }
    }

    private Body told(Telling telling, AskTiming timing) {
        List<String> inFavour = sentences(telling, timing.inFavour());
        List<String> against = sentences(telling, timing.against());
        return output -> JtetimingGenerated.render(output, null, timing.isNow(), inFavour, against, telling);
    }

    private static List<String> sentences(Telling telling, List<AskTiming.Reason> reasons) {
        return reasons.stream()
                .map(reason -> TimeToAsk.tell(
                        reason, telling.visit().locale(), telling.visit().now()))
                .toList();
    }
}
