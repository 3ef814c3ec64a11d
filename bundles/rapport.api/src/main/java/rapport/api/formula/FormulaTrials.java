package rapport.api.formula;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Caller;
import rapport.api.access.Role;
import rapport.api.incident.Incident;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.reading.Reading;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;
import rapport.api.relationship.Relationships;
import rapport.api.relationship.RelationshipsQuery;
import rapport.api.relationship.RelationshipsQuery.Sort;
import rapport.api.signal.FactsUntold;
import rapport.api.signal.KnownFacts;
import rapport.api.signal.RelationshipFacts;

/** Tries formulas on the history of relationships: all of them, or as many as can be looked at while somebody waits. */
public final class FormulaTrials {

    /** So many relationships are looked at; of more they are drawn by lot, always the same ones. */
    public static final int MOST = 600;

    private static final int AT_ONCE = 100;
    private static final RelationshipsQuery ACTIVE =
            new RelationshipsQuery(null, null, null, null, Relationship.Status.ACTIVE, null, Sort.NAME, false);

    private final Clock clock;
    private final KnownFacts facts;
    private final Relationships relationships;

    public FormulaTrials(Clock clock, KnownFacts facts, Relationships relationships) {
        this.clock = clock;
        this.facts = facts;
        this.relationships = relationships;
    }

    /**
     * What another formula would say of the relationships that a manager may see.
     *
     * @param judging what a formula says of a relationship whose facts are known
     */
    public <F extends NamedFormula> Trial of(
            Caller by, F current, F candidate, BiFunction<F, RelationshipFacts, Judgement> judging) {
        by.require(Role.MANAGER);
        List<RelationshipId> some = drawn(by);
        Hindsight hindsight = new Hindsight(clock.instant());
        for (int from = 0; from < some.size(); from += AT_ONCE) {
            for (RelationshipFacts one : facts.of(some.subList(from, Math.min(some.size(), from + AT_ONCE)))) {
                try {
                    Judgement first = judging.apply(current, one);
                    Judgement second = judging.apply(candidate, one);
                    hindsight.look(one.relationship().id(), first, second, troubles(one));
                } catch (FactsUntold sourceAway) {
                    // Nothing can be said of it now.
                }
            }
        }
        return hindsight.trial(current, candidate);
    }

    /** When something went wrong, or somebody said that we fell short. */
    private static List<Instant> troubles(RelationshipFacts facts) {
        return Stream.concat(
                        facts.all(Incident.class).stream().map(Incident::happenedAt),
                        facts.all(Reading.class).stream()
                                .filter(FormulaTrials::isLow)
                                .map(Reading::at))
                .toList();
    }

    private static boolean isLow(Reading reading) {
        Integer value = reading.value();
        return value != null && reading.instrument().isLow(value);
    }

    private List<RelationshipId> drawn(Caller by) {
        List<RelationshipId> all = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            Slice<Relationship> page = relationships.list(by, ACTIVE, new PageRequest(PageRequest.MOST, cursor));
            page.items().forEach(one -> all.add(one.id()));
            cursor = page.nextCursor();
        } while (cursor != null);
        Collections.shuffle(all, new Random(all.size()));
        return all.subList(0, Math.min(MOST, all.size()));
    }
}
