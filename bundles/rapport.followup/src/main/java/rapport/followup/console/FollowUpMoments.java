package rapport.followup.console;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.followup.FollowUp;
import rapport.api.followup.FollowUpsQuery;
import rapport.api.paging.PageRequest;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;
import rapport.console.api.Body;
import rapport.console.api.Subject;
import rapport.console.api.TimelineSource;
import rapport.console.api.Visit;
import rapport.console.api.widget.Moment;

/** Tells on a timeline when we asked how it holds, and what they said. */
@Component
public final class FollowUpMoments implements TimelineSource {

    private static final int MOST = 200;

    private final Parts parts;

    @Activate
    public FollowUpMoments(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public List<Moment> moments(Visit visit, Subject subject, Instant from, Instant until, int atMost) {
        List<FollowUp> settled = query(subject)
                .map(query -> parts.followUps
                        .list(visit.caller(), query, PageRequest.first(MOST))
                        .items())
                .orElse(List.of())
                .stream()
                .filter(one -> isWithin(one.settledAt(), from, until))
                .toList();
        Telling telling = Telling.to(visit).knowing(parts, settled);
        return settled.stream()
                .map(one -> moment(telling, one))
                .sorted(Comparator.comparing(Moment::at).reversed())
                .limit(atMost)
                .toList();
    }

    private static Optional<FollowUpsQuery> query(Subject subject) {
        return switch (subject.kind()) {
            case PERSON -> Optional.of(FollowUpsQuery.of(new PersonId(subject.id())));
            case RELATIONSHIP -> Optional.of(FollowUpsQuery.in(new RelationshipId(subject.id())));
            case ORGANIZATION -> Optional.empty();
        };
    }

    private static boolean isWithin(@Nullable Instant at, Instant from, Instant until) {
        return at != null && !at.isBefore(from) && at.isBefore(until);
    }

    static Moment moment(Telling telling, FollowUp one) {
        String line = telling.text().of("moment." + one.state(), telling.name(one.person()), telling.step(one));
        String words = telling.words(one);
        return new Moment(
                Objects.requireNonNull(one.settledAt(), "settled"),
                "calendar-heart",
                telling.ui().link(line, Telling.path(one.id())),
                words == null ? Body.EMPTY : Body.text(words),
                List.of());
    }
}
