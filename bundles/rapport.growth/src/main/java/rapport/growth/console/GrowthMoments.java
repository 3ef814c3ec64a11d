package rapport.growth.console;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.growth.Approach;
import rapport.api.growth.Ask;
import rapport.api.growth.Growth;
import rapport.api.growth.GrowthQuery;
import rapport.api.paging.PageRequest;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;
import rapport.console.api.Body;
import rapport.console.api.Subject;
import rapport.console.api.TimelineSource;
import rapport.console.api.Visit;
import rapport.console.api.widget.Moment;

/** Tells on a timeline what came of a relationship, who else came to them, and what we asked. */
@Component
public final class GrowthMoments implements TimelineSource {

    private static final PageRequest MOST = PageRequest.first(PageRequest.MOST);

    private final Parts parts;

    @Activate
    public GrowthMoments(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public List<Moment> moments(Visit visit, Subject subject, Instant from, Instant until, int atMost) {
        GrowthQuery query =
                switch (subject.kind()) {
                    case RELATIONSHIP -> GrowthQuery.of(new RelationshipId(subject.id()));
                    case PERSON -> new GrowthQuery(null, null, new PersonId(subject.id()));
                    case ORGANIZATION -> null;
                };
        return query == null ? List.of() : moments(visit, query, from, until, atMost);
    }

    private List<Moment> moments(Visit visit, GrowthQuery query, Instant from, Instant until, int atMost) {
        Telling telling = Telling.to(visit);
        return Stream.of(
                        tell(telling, query, new ApproachKind(parts), "swords", Approach::at, Approach::words),
                        tell(telling, query, new GrowthKind(parts), "sprout", Growth::at, Growth::words),
                        tell(telling, query, new AskKind(parts), "hand-heart", Ask::at, Ask::words))
                .flatMap(some -> some)
                .filter(moment -> !moment.at().isBefore(from) && moment.at().isBefore(until))
                .sorted(Comparator.comparing(Moment::at).reversed())
                .limit(atMost)
                .toList();
    }

    private <T, D> Stream<Moment> tell(
            Telling telling,
            GrowthQuery query,
            EntryKind<T, D> kind,
            String icon,
            Function<T, Instant> at,
            Function<T, @Nullable String> words) {
        return kind.book().list(telling.visit().caller(), query, MOST).items().stream()
                .map(one -> new Moment(
                        at.apply(one),
                        icon,
                        Body.text(telling.text().of(kind.noun() + ".moment", kind.line(telling, one))),
                        words(words.apply(one)),
                        List.of()));
    }

    private static Body words(@Nullable String words) {
        return words == null ? Body.EMPTY : Body.text(words);
    }
}
