package rapport.meetings.console;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Role;
import rapport.api.meeting.Commonality;
import rapport.api.meeting.Commonality.Kind;
import rapport.api.meeting.CommonalityId;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.party.Person;
import rapport.api.party.PersonId;
import rapport.console.api.Answer;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Parameters;
import rapport.console.api.Toast;
import rapport.console.api.Visit;
import rapport.console.api.widget.Choice;
import rapport.console.api.widget.Fields;
import rapport.console.api.widget.Telling;

/** Notes a small thing about a person, or forgets it. */
@Component
@ConsolePath({"/people/{id}/commonalities", "/people/{id}/commonalities/{small}"})
public final class CommonalityPage implements Page {

    private final Parts parts;

    @Activate
    public CommonalityPage(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public Answer show(Visit visit) {
        visit.caller().require(Role.MEMBER);
        return find(visit)
                .map(person -> ask(visit, person, Parameters.of("kind", Kind.INTEREST.name()), List.of()))
                .orElseGet(Answer::notFound);
    }

    @Override
    public Answer submit(Visit visit) {
        return find(visit).map(person -> save(visit, person)).orElseGet(Answer::notFound);
    }

    @Override
    public Answer remove(Visit visit) {
        Optional<Person> person = find(visit);
        Optional<CommonalityId> small = visit.findId("small", CommonalityId::new);
        if (person.isEmpty() || small.isEmpty()) {
            return Answer.notFound();
        }
        parts.commonalities.forget(visit.caller(), small.get());
        return done(visit, person.get(), "commonality.forgotten");
    }

    private Answer save(Visit visit, Person person) {
        Kind kind = visit.form().findChoice("kind", Kind.class).orElse(Kind.OTHER);
        Outcome<Commonality> outcome = parts.commonalities.note(
                visit.caller(), person.id(), kind, visit.form().text("words"));
        return outcome.findValue().isPresent()
                ? done(visit, person, "commonality.saved")
                : ask(visit, person, visit.form(), outcome.objections());
    }

    private Answer done(Visit visit, Person person, String sentence) {
        return Answer.done(
                Toast.saying(parts.telling(visit).text().of(sentence)),
                "/people/" + person.id().value());
    }

    private Answer ask(Visit visit, Person person, Parameters values, List<Objection> objections) {
        Telling telling = parts.telling(visit);
        Fields fields = telling.fields(values, objections);
        List<Choice> kinds = Arrays.stream(Kind.values())
                .map(kind -> Choice.of(kind, telling.text().of("commonality." + kind)))
                .toList();
        return telling.form(
                telling.text().of("commonality.new", person.displayName()),
                visit.path(),
                0,
                fields,
                List.of(
                        fields.text("words", telling.text().of("commonality.words"))
                                .required()
                                .autofocus(),
                        fields.radios("kind", telling.text().of("commonality.kind"), kinds)));
    }

    private Optional<Person> find(Visit visit) {
        return visit.findId("id", PersonId::new).flatMap(id -> parts.directory.findPerson(visit.caller(), id));
    }
}
