package rapport.team.console;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import rapport.api.commitment.Commitment;
import rapport.api.commitment.Commitments;
import rapport.api.concern.Concerns;
import rapport.api.concern.ConcernsQuery;
import rapport.api.followup.FollowUp;
import rapport.api.followup.FollowUps;
import rapport.api.followup.FollowUpsQuery;
import rapport.api.paging.PageRequest;
import rapport.api.party.PersonId;
import rapport.console.api.Body;
import rapport.console.api.Visit;
import rapport.console.api.widget.Fact;
import rapport.console.api.widget.Telling;

/** What lies between two colleagues before they talk: promises both ways, what is to be asked again, and what is on their mind. */
@Component(service = TalkAgenda.class)
public final class TalkAgenda {

    private static final int LOOKED_AT = 200;
    private static final int DAYS_AHEAD = 7;

    private final Commitments commitments;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    volatile @Nullable FollowUps followUps;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    volatile @Nullable Concerns concerns;

    @Activate
    public TalkAgenda(@Reference Commitments commitments) {
        this.commitments = commitments;
    }

    /** All of it, as parts of a page. */
    List<Body> parts(Telling telling, PersonId me, PersonId colleague, String name) {
        List<Commitment> between = commitments.openOf(telling.visit().caller(), colleague, LOOKED_AT).stream()
                .filter(one -> isBetween(one, me, colleague))
                .sorted(Comparator.comparing(Commitment::due))
                .toList();
        Stream<Commitment> mine = between.stream().filter(one -> one.by().equals(me));
        Stream<Commitment> theirs = between.stream().filter(one -> one.by().equals(colleague));
        return List.of(
                promises(telling, telling.text().of("talk.promised.me", name), mine),
                promises(telling, telling.text().of("talk.promised.them", name), theirs),
                section(telling, "talk.followups", followUps(telling, me, colleague)),
                section(telling, "talk.concerns", concerns(telling, colleague)));
    }

    private static boolean isBetween(Commitment one, PersonId me, PersonId colleague) {
        return (one.by().equals(me) && one.to().equals(colleague))
                || (one.by().equals(colleague) && one.to().equals(me));
    }

    private static Body promises(Telling telling, String title, Stream<Commitment> promises) {
        List<Fact> facts = promises.map(one -> Fact.of(
                        telling.text().of("talk.due", telling.ui().dateInWords(one.due())),
                        telling.ui().link(one.what(), "/commitments/" + one.id().value())))
                .toList();
        return facts.isEmpty()
                ? Body.EMPTY
                : telling.ui().section(title, telling.ui().facts(facts));
    }

    private List<Fact> followUps(Telling telling, PersonId me, PersonId colleague) {
        FollowUps source = followUps;
        Visit visit = telling.visit();
        if (source == null) {
            return List.of();
        }
        FollowUpsQuery due = FollowUpsQuery.of(colleague)
                .at(FollowUp.State.OPEN)
                .askedBy(me)
                .due(null, visit.today().plusDays(DAYS_AHEAD));
        return source.list(visit.caller(), due, PageRequest.first(LOOKED_AT)).items().stream()
                .map(one -> Fact.of(
                        telling.text().of("talk.due", telling.ui().dateInWords(one.due())),
                        telling.ui()
                                .link(
                                        Objects.requireNonNullElse(
                                                one.words(), telling.text().of("talk.followup")),
                                        "/follow-ups/" + one.id().value())))
                .toList();
    }

    private List<Fact> concerns(Telling telling, PersonId colleague) {
        Concerns source = concerns;
        return source == null
                ? List.of()
                : source
                        .list(
                                telling.visit().caller(),
                                new ConcernsQuery(null, null, colleague, null, null, true),
                                PageRequest.first(LOOKED_AT))
                        .items()
                        .stream()
                        .map(one -> Fact.of(
                                telling.ui().dateInWords(telling.day(one.heardAt())),
                                telling.ui()
                                        .link(
                                                one.words(),
                                                "/concerns/" + one.id().value())))
                        .toList();
    }

    private static Body section(Telling telling, String title, List<Fact> facts) {
        return facts.isEmpty()
                ? Body.EMPTY
                : telling.ui().section(telling.text().of(title), telling.ui().facts(facts));
    }
}
