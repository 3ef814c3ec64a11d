package rapport.team.console;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.party.PartyId;
import rapport.api.party.PartyName;
import rapport.api.party.PersonId;
import rapport.console.api.Body;
import rapport.console.api.Panel;
import rapport.console.api.Subject;
import rapport.console.api.Visit;
import rapport.console.api.widget.Act;

/** The ways from a colleague's record to a talk of two, and to a word of thanks. */
@Component
public final class TalkPanel implements Panel {

    private final Parts parts;

    @Activate
    public TalkPanel(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public Place place() {
        return new Place(Subject.Kind.PERSON, Column.CONNECTIONS);
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String title(Locale locale) {
        return Saying.MESSAGES.in(locale).of("talks.title");
    }

    @Override
    public Optional<Body> show(Visit visit, Subject subject) {
        return Optional.empty();
    }

    @Override
    public List<Act> starts(Visit visit, Subject subject) {
        PersonId colleague = new PersonId(subject.id());
        PersonId me = visit.caller().person();
        PartyName name = parts.directory
                .names(visit.caller(), List.<PartyId>of(colleague))
                .get(colleague);
        boolean areTwoOfOurs = me != null && !me.equals(colleague) && name != null && name.ours();
        return areTwoOfOurs
                ? List.of(
                        Act.link(parts.telling(visit).text().of("talk.start"), TalkPage.path(colleague))
                                .icon("messages-square")
                                .quiet(),
                        Act.dialog(
                                        parts.telling(visit).text().of("recognition.thank"),
                                        RecognitionPage.thanking(colleague))
                                .icon("heart")
                                .quiet())
                : List.of();
    }
}
