package rapport.checkups.console;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.checkup.CheckUp;
import rapport.api.checkup.CheckUpsQuery;
import rapport.api.checkup.FirstCall;
import rapport.api.paging.PageRequest;
import rapport.api.party.PartyId;
import rapport.api.party.PartyName;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;
import rapport.console.api.Body;
import rapport.console.api.Subject;
import rapport.console.api.TimelineSource;
import rapport.console.api.Visit;
import rapport.console.api.widget.Moment;

/** Tells on a timeline when a check-up was answered, and what became known of the first call. */
@Component
public final class CheckUpMoments implements TimelineSource {

    private static final PageRequest MOST = PageRequest.first(PageRequest.MOST);

    private final Parts parts;

    @Activate
    public CheckUpMoments(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public List<Moment> moments(Visit visit, Subject subject, Instant from, Instant until, int atMost) {
        Telling telling = Telling.to(visit);
        Stream<Moment> all =
                switch (subject.kind()) {
                    case RELATIONSHIP -> {
                        RelationshipId id = new RelationshipId(subject.id());
                        yield Stream.concat(checkUps(telling, CheckUpsQuery.sentIn(id)), firstCalls(telling, id));
                    }
                    case PERSON ->
                        checkUps(telling, new CheckUpsQuery(null, null, null, new PersonId(subject.id()), true));
                    case ORGANIZATION -> Stream.empty();
                };
        return all.filter(moment -> !moment.at().isBefore(from) && moment.at().isBefore(until))
                .sorted(Comparator.comparing(Moment::at).reversed())
                .limit(atMost)
                .toList();
    }

    private Stream<Moment> checkUps(Telling telling, CheckUpsQuery query) {
        Caller by = telling.visit().caller();
        List<CheckUp> sent = parts.checkUps.list(by, query, MOST).items();
        Map<PartyId, PartyName> names = parts.directory.names(
                by,
                sent.stream()
                        .map(CheckUp::byThem)
                        .filter(Objects::nonNull)
                        .map(PartyId.class::cast)
                        .toList());
        return sent.stream()
                .map(one -> new Moment(
                        one.at(),
                        "clipboard-check",
                        telling.ui()
                                .link(
                                        answered(telling, one, names),
                                        "/check-ups/" + one.id().value()),
                        Body.EMPTY,
                        List.of()));
    }

    private static String answered(Telling telling, CheckUp checkUp, Map<PartyId, PartyName> names) {
        PersonId person = checkUp.byThem();
        return person == null
                ? telling.text().of("moment.ours", checkUp.byName())
                : telling.text().of("moment.theirs", telling.nameOf(names.get(person)));
    }

    private Stream<Moment> firstCalls(Telling telling, RelationshipId id) {
        return parts.firstCalls.list(telling.visit().caller(), id, MOST).items().stream()
                .flatMap(one -> moment(telling, one));
    }

    /** Guesses are no news; what they said and did is. */
    private static Stream<Moment> moment(Telling telling, FirstCall call) {
        FirstCall.Outcome known = call.known();
        String key = call.happened() == null ? "moment.said" : "moment.happened";
        return known == null
                ? Stream.empty()
                : Stream.of(new Moment(
                        call.at(),
                        "phone-call",
                        Body.text(telling.text().of(key, telling.outcome(known))),
                        Body.EMPTY,
                        List.of()));
    }
}
