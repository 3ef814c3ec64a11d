package rapport.insight.console;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.relationship.RelationshipId;
import rapport.console.api.Body;
import rapport.console.api.Subject;
import rapport.console.api.Texts;
import rapport.console.api.TimelineSource;
import rapport.console.api.Visit;
import rapport.console.api.widget.Moment;
import rapport.insight.store.Deed;
import rapport.insight.store.Deeds;

/** Tells on the timeline of a relationship what was done about a signal, and whether it helped. */
@Component
public final class DeedMoments implements TimelineSource {

    private final Deeds deeds;

    @Activate
    public DeedMoments(@Reference Deeds deeds) {
        this.deeds = deeds;
    }

    @Override
    public List<Moment> moments(Visit visit, Subject subject, Instant from, Instant until, int atMost) {
        Texts text = TodayPage.MESSAGES.in(visit.locale());
        return subject.kind() == Subject.Kind.RELATIONSHIP
                ? deeds.of(visit.caller(), new RelationshipId(subject.id()), from, until, atMost).stream()
                        .map(deed -> moment(deed, text))
                        .toList()
                : List.of();
    }

    private static Moment moment(Deed deed, Texts text) {
        String line = text.of("deed.moment", DeedQuestions.rule(text, deed.rule()));
        String words = Stream.of(
                        Optional.ofNullable(deed.what()),
                        Optional.ofNullable(deed.helped()).map(helped -> text.of("deed.moment.helped." + helped)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
        return new Moment(deed.at(), "check", Body.text(line + " · " + deed.byName()), Body.text(words), List.of());
    }
}
