package rapport.team.console;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.outcome.Objection;
import rapport.api.party.PartyId;
import rapport.api.party.PartyName;
import rapport.api.party.PersonId;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.PickedPeople;
import rapport.console.api.Visit;
import rapport.console.api.widget.Act;
import rapport.console.api.widget.Column;
import rapport.console.api.widget.Fields;
import rapport.console.api.widget.Row;
import rapport.console.api.widget.Telling;
import rapport.team.model.Talk;
import rapport.team.store.Talks;

/** The colleagues with whom the reader takes time for a talk of two, and the way to one more. */
@Component
@ConsolePath({TalkListPage.PATH, TalkListPage.PATH + "/new"})
public final class TalkListPage implements Page {

    static final String PATH = "/team/talks";
    private static final int LOOKED_AT = 200;

    private final Parts parts;
    private final Talks talks;

    @Activate
    public TalkListPage(@Reference Parts parts, @Reference Talks talks) {
        this.parts = parts;
        this.talks = talks;
    }

    @Override
    public Answer show(Visit visit) {
        return visit.path().endsWith("/new") ? ask(visit, List.of()) : list(visit);
    }

    @Override
    public Answer submit(Visit visit) {
        PickedPeople with = PickedPeople.in(visit.form(), "with", visit.caller(), parts.directory);
        Optional<PersonId> colleague = with.people().stream().findFirst();
        return colleague
                .<Answer>map(person -> Answer.seeOther(TalkPage.path(person)))
                .orElseGet(() -> ask(
                        visit,
                        with.objections().isEmpty()
                                ? List.of(Objection.to(
                                        "with",
                                        "talk.colleague",
                                        "only two of our own people have a talk of their own"))
                                : with.objections()));
    }

    private Answer ask(Visit visit, List<Objection> objections) {
        Telling telling = parts.telling(visit);
        Fields fields = telling.fields(visit.form(), objections);
        return telling.form(
                telling.text().of("talk.new"),
                PATH + "/new",
                0,
                fields,
                List.of(fields.person("with", telling.text().of("talk.new.with"), List.of())
                        .required()
                        .autofocus()));
    }

    private Answer list(Visit visit) {
        Telling telling = parts.telling(visit);
        String title = telling.text().of("talks.title");
        Body head = telling.ui()
                .head(title)
                .detail(telling.text().of("talks.hint"))
                .acts(Act.dialog(telling.text().of("talk.new"), PATH + "/new").primary());
        PersonId me = visit.caller().person();
        List<Talk> latest = me == null ? List.of() : talks.latest(visit.caller(), LOOKED_AT);
        List<PersonId> people = me == null
                ? List.of()
                : latest.stream().map(talk -> talk.pair().beside(me)).toList();
        Map<PartyId, PartyName> names = telling.names(people);
        List<Row> rows = latest.stream()
                .filter(talk -> me != null && names.containsKey(talk.pair().beside(me)))
                .map(talk -> row(telling, names, talk, talk.pair().beside(Objects.requireNonNull(me))))
                .toList();
        Body listing = telling.ui()
                .listing(
                        title,
                        List.of(
                                Column.of(telling.text().of("column.colleague")),
                                Column.of(telling.text().of("column.last")).quiet()),
                        rows)
                .orElse(telling.ui()
                        .empty(
                                "messages-square",
                                telling.text().of("talks.none"),
                                telling.text().of("talks.none.hint")));
        return Answer.shown(title, Saying.all(List.of(head, listing)));
    }

    private static Row row(Telling telling, Map<PartyId, PartyName> names, Talk talk, PersonId colleague) {
        String name = telling.name(names, colleague);
        return Row.of(
                "",
                TalkPage.path(colleague),
                telling.ui().smallFace(colleague, name),
                name,
                Body.text(telling.ui().dateInWords(telling.day(talk.at()))));
    }
}
