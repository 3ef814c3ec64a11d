package rapport.directory.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Role;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.party.Person;
import rapport.api.party.PersonDraft;
import rapport.api.party.PersonId;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Parameters;
import rapport.console.api.Toast;
import rapport.console.api.Visit;
import rapport.console.api.widget.Fields;
import rapport.directory.console.templates.JtepersonformGenerated;
import rapport.directory.rules.Objections;
import rapport.directory.rules.TidyDraft;
import rapport.store.api.Conflict;

/** The form of a person, new or known. */
@Component
@ConsolePath({"/people/new", "/people/{id}/edit"})
public final class PersonFormPage implements Page {

    private final Services services;

    @Activate
    public PersonFormPage(@Reference Services services) {
        this.services = services;
    }

    @Override
    public Answer show(Visit visit) {
        visit.caller().require(Role.MEMBER);
        if (isNew(visit)) {
            return ask(visit, null, PartyForm.of(visit.query()).values(), List.of());
        }
        return find(visit)
                .map(person -> ask(
                        visit,
                        person,
                        PartyForm.of(person, services.employers(visit, List.of(person)))
                                .values(),
                        List.of()))
                .orElseGet(Answer::notFound);
    }

    private static boolean isNew(Visit visit) {
        return visit.path().endsWith("/new");
    }

    private Optional<Person> find(Visit visit) {
        return visit.findId("id", PersonId::new)
                .flatMap(id -> services.directory.findPerson(visit.caller(), id))
                .filter(person -> !person.deleted());
    }

    @Override
    public Answer submit(Visit visit) {
        visit.caller().require(Role.MEMBER);
        PartyForm form = PartyForm.of(visit.form());
        Person known = isNew(visit) ? null : find(visit).orElse(null);
        if (known == null && !isNew(visit)) {
            return Answer.notFound();
        }
        if (visit.form().has("more")) {
            return ask(visit, known, form.values(), List.of());
        }
        PersonDraft draft = form.person();
        if (!form.objections().isEmpty()) {
            List<Objection> all = new ArrayList<>(form.objections());
            all.addAll(Objections.to(TidyDraft.of(draft), visit.today()));
            return ask(visit, known, form.values(), all);
        }
        try {
            Outcome<Person> outcome = known == null
                    ? services.directory.addPerson(visit.caller(), draft)
                    : services.directory.changePerson(visit.caller(), known.id(), version(form.values(), known), draft);
            return outcome.findValue()
                    .map(person -> saved(visit, person))
                    .orElseGet(() -> ask(visit, known, form.values(), outcome.objections()));
        } catch (Conflict changedMeanwhile) {
            return ask(visit, known, current(form.values(), known), List.of(conflict()));
        }
    }

    static Objection conflict() {
        return Objection.to("", "form.conflict", "somebody else changed this meanwhile; save again to replace it");
    }

    private static long version(Parameters values, Person known) {
        return values.findAs("version", Long::valueOf).orElse(known.version());
    }

    private static Parameters current(Parameters values, @Nullable Person known) {
        return known == null ? values : values.with("version", String.valueOf(known.version()));
    }

    private Answer saved(Visit visit, Person person) {
        services.settle();
        String sentence = Reading.of(visit).text().of("saved", person.displayName());
        return Answer.seeOther("/people/" + person.id().value()).with(Toast.saying(sentence));
    }

    private static Answer ask(Visit visit, @Nullable Person known, Parameters values, List<Objection> objections) {
        Reading reading = Reading.of(visit);
        Fields fields = reading.ui().fields(values, objections, reading.text());
        String title = known == null
                ? reading.text().of("person.new")
                : reading.text().of("form.editing", known.displayName());
        String cancel = known == null ? "/people" : "/people/" + known.id().value();
        Body body = reading.ui().dialog(title, (Body) output -> JtepersonformGenerated.render(
                output, null, visit.path(), cancel, fields, FormRows.of(values), reading));
        return objections.isEmpty() ? Answer.shown(title, body) : Answer.refused(title, body);
    }
}
