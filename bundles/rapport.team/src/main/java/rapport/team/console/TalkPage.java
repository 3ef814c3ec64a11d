package rapport.team.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.paging.PageRequest;
import rapport.api.party.PartyId;
import rapport.api.party.PartyName;
import rapport.api.party.PersonId;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Parameters;
import rapport.console.api.Toast;
import rapport.console.api.Visit;
import rapport.console.api.widget.Fact;
import rapport.console.api.widget.Fields;
import rapport.console.api.widget.Telling;
import rapport.team.console.templates.JtetalkGenerated;
import rapport.team.model.Talk;
import rapport.team.model.TalkPoint;
import rapport.team.model.TalkPointId;
import rapport.team.store.Talks;

/** What two colleagues will talk about, for these two alone; one key says that they have. */
@Component
@ConsolePath({"/team/talks/{id}", "/team/talks/{id}/points", "/team/talk-points/{id}"})
public final class TalkPage implements Page {

    private static final int SHOWN = 5;

    private final Parts parts;
    private final Talks talks;
    private final TalkAgenda agenda;

    @Activate
    public TalkPage(@Reference Parts parts, @Reference Talks talks, @Reference TalkAgenda agenda) {
        this.parts = parts;
        this.talks = talks;
        this.agenda = agenda;
    }

    static String path(PersonId colleague) {
        return TalkListPage.PATH + "/" + colleague.value();
    }

    @Override
    public Answer show(Visit visit) {
        return colleague(visit)
                .map(name -> page(visit, name, Parameters.NONE, List.of()))
                .orElseGet(Answer::notFound);
    }

    @Override
    public Answer submit(Visit visit) {
        return colleague(visit)
                .map(name -> visit.path().endsWith("/points") ? add(visit, name) : hold(visit, name))
                .orElseGet(Answer::notFound);
    }

    /** Takes a point back; the page that it stood on is told in the form. */
    @Override
    public Answer remove(Visit visit) {
        visit.findId("id", TalkPointId::new).ifPresent(id -> talks.remove(visit.caller(), id));
        String back =
                visit.query().findId("with").map(id -> path(new PersonId(id))).orElse(TalkListPage.PATH);
        return Answer.done(Toast.saying(parts.telling(visit).text().of("talk.point.removed")), back);
    }

    /** The colleague in the path, where the reader is one of ours too, and somebody else. */
    private Optional<PartyName> colleague(Visit visit) {
        PersonId me = visit.caller().person();
        return visit.findId("id", PersonId::new)
                .filter(id -> me != null && !id.equals(me))
                .flatMap(id -> Optional.ofNullable(parts.directory
                        .names(visit.caller(), List.<PartyId>of(id))
                        .get(id)))
                .filter(PartyName::ours);
    }

    private Answer add(Visit visit, PartyName name) {
        Outcome<TalkPoint> added =
                talks.add(visit.caller(), (PersonId) name.id(), visit.form().text("words"));
        return added.findValue()
                .<Answer>map(done -> Answer.seeOther(path((PersonId) name.id())))
                .orElseGet(() -> page(visit, name, visit.form(), added.objections()));
    }

    private Answer hold(Visit visit, PartyName name) {
        List<TalkPointId> settled = visit.form().all("settled").stream()
                .flatMap(id -> read(id).stream())
                .map(TalkPointId::new)
                .toList();
        Outcome<Talk> held = talks.hold(
                visit.caller(),
                (PersonId) name.id(),
                settled,
                Telling.orNull(visit.form().text("agreed")));
        parts.settle();
        return held.findValue()
                .<Answer>map(done -> Answer.seeOther(path((PersonId) name.id()))
                        .with(Toast.saying(parts.telling(visit).text().of("talk.held"))))
                .orElseGet(() -> page(visit, name, visit.form(), held.objections()));
    }

    private static Optional<UUID> read(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException madeUp) {
            return Optional.empty();
        }
    }

    private Answer page(Visit visit, PartyName name, Parameters values, List<Objection> objections) {
        Telling telling = parts.telling(visit);
        PersonId me = visit.caller().findPerson().orElseThrow();
        PersonId colleague = (PersonId) name.id();
        String title = telling.text().of("talk.with", name.name());
        List<Body> page = new ArrayList<>();
        page.add(telling.ui()
                .head(title)
                .under(telling.text().of("talks.title"), TalkListPage.PATH)
                .detail(telling.text().of("talk.private", name.name())));
        page.addAll(agenda.parts(telling, me, colleague, name.name()));
        List<TalkPoint> points = talks.points(visit.caller(), colleague);
        Fields fields = telling.fields(values, objections);
        Map<PartyId, PartyName> names = telling.names(List.of(me, colleague));
        page.add(output -> JtetalkGenerated.render(
                output, null, points, path(colleague), fields, new TalkLines(telling, names, me)));
        page.add(last(
                telling,
                talks.list(visit.caller(), colleague, PageRequest.first(SHOWN)).items()));
        Body body = Saying.all(page);
        return objections.isEmpty() ? Answer.shown(title, body) : Answer.refused(title, body);
    }

    private static Body last(Telling telling, List<Talk> held) {
        List<Fact> facts = held.stream()
                .map(one -> Fact.of(
                        telling.ui().dateInWords(telling.day(one.at())),
                        one.words() == null ? telling.text().of("talk.wordless") : one.words()))
                .toList();
        return DepartmentPage.section(telling, "talk.before", facts, "talk.never");
    }
}
