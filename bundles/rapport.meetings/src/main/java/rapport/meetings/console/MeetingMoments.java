package rapport.meetings.console;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.meeting.Exchange;
import rapport.api.meeting.ExchangesQuery;
import rapport.api.paging.PageRequest;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;
import rapport.console.api.Body;
import rapport.console.api.Subject;
import rapport.console.api.TimelineSource;
import rapport.console.api.Visit;
import rapport.console.api.widget.Moment;
import rapport.console.api.widget.Telling;

/** Tells on a timeline what was given and received; meetings are told there by the interactions that they were. */
@Component
public final class MeetingMoments implements TimelineSource {

    private static final int READ = 500;

    private final Parts parts;

    @Activate
    public MeetingMoments(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public List<Moment> moments(Visit visit, Subject subject, Instant from, Instant until, int atMost) {
        Telling telling = parts.telling(visit);
        Stream<Exchange> exchanges =
                switch (subject.kind()) {
                    case RELATIONSHIP -> read(visit, ExchangesQuery.of(new RelationshipId(subject.id())));
                    case PERSON -> read(visit, new ExchangesQuery(null, null, new PersonId(subject.id())));
                    case ORGANIZATION -> Stream.empty();
                };
        return exchanges
                .filter(one -> !one.at().isBefore(from) && one.at().isBefore(until))
                .limit(atMost)
                .map(one -> moment(telling, one))
                .toList();
    }

    private Stream<Exchange> read(Visit visit, ExchangesQuery query) {
        return parts.exchanges.list(visit.caller(), query, PageRequest.first(READ)).items().stream();
    }

    private static Moment moment(Telling telling, Exchange one) {
        String line = telling.text().of("moment." + one.direction(), one.what());
        return new Moment(one.at(), "gift", Body.text(line), Body.EMPTY, List.of());
    }
}
