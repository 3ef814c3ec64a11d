package rapport.insight.rules;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import rapport.api.growth.Approach;
import rapport.api.signal.Act;
import rapport.api.signal.RelationshipFacts;
import rapport.api.signal.Severity;
import rapport.api.signal.Signal;

/**
 * A competitor’s call is an offer to talk: thank those who tell us, and ask those who do not.
 *
 * @param newsDays how many days it presses
 */
public record CompetitorApproached(int newsDays) implements CoreRule {

    public CompetitorApproached {
        CoreRule.requireDays("newsDays", newsDays);
    }

    @Override
    public String name() {
        return "competitor-approached";
    }

    @Override
    public Stream<Signal> examine(RelationshipFacts facts, Instant now) {
        return facts.all(Approach.class).stream().map(approach -> raise(approach, facts));
    }

    private Signal raise(Approach approach, RelationshipFacts facts) {
        boolean told = approach.reaction() == Approach.Reaction.TOLD_US;
        Severity severity =
                switch (approach.reaction()) {
                    case TOLD_US -> Severity.THIS_WEEK;
                    case COMPARED, KEPT_SILENT, LEFT_US -> Severity.NOW;
                };
        return raise(facts, "approach." + approach.reaction().name().toLowerCase(Locale.ROOT))
                .about(approach.id())
                .with(approach.person())
                .saying("competitor", Objects.requireNonNullElse(approach.competitor(), "?"))
                .saying("on", CoreRule.date(approach.at()))
                .because("approach", approach.id(), approach.at(), Objects.requireNonNullElse(approach.words(), ""))
                .from(approach.at(), severity, told ? Act.CALL : Act.MEET)
                .until(CoreRule.plusDays(approach.at(), newsDays));
    }
}
