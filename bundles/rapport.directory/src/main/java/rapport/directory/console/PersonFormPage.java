package rapport.directory.console;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
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
import rapport.console.api.Visit;
import rapport.console.api.widget.Fields;
import rapport.directory.console.templates.JtepersonformGenerated;
import rapport.directory.rules.Objections;
import rapport.directory.rules.TidyDraft;

/** The form of a person, new or known. */
@Component
@ConsolePath({"/people/new", "/people/{id}/edit"})
public final class PersonFormPage implements Page {

    private final PartyFormWork<Person, PersonDraft> work;

    @Activate
    public PersonFormPage(@Reference Services services) {
        this.work = new PartyFormWork<>(services, new People(services));
    }

    @Override
    public Answer show(Visit visit) {
        return work.show(visit);
    }

    @Override
    public Answer submit(Visit visit) {
        return work.submit(visit);
    }

    private record People(Services services) implements PartyFormWork.Kind<Person, PersonDraft> {

        @Override
        public String list() {
            return "/people";
        }

        @Override
        public String titleOfNew() {
            return "person.new";
        }

        @Override
        public Optional<Person> find(Visit visit) {
            return visit.findId("id", PersonId::new)
                    .flatMap(id -> services.directory.findPerson(visit.caller(), id))
                    .filter(known -> !known.deleted());
        }

        @Override
        public PartyFormWork.Known known(Person party) {
            return new PartyFormWork.Known("/people/" + party.id().value(), party.version(), party.displayName());
        }

        @Override
        public Parameters values(Visit visit, Person party) {
            return PartyForm.of(party, services.employers(visit, List.of(party)))
                    .values();
        }

        @Override
        public List<Objection> objections(Visit visit, PersonDraft draft) {
            return Objections.to(TidyDraft.of(draft), visit.today());
        }

        @Override
        public PersonDraft draft(PartyForm form) {
            return form.person();
        }

        @Override
        public Outcome<Person> add(Visit visit, PersonDraft draft) {
            return services.directory.addPerson(visit.caller(), draft);
        }

        @Override
        public Outcome<Person> change(Visit visit, Person known, long version, PersonDraft draft) {
            return services.directory.changePerson(visit.caller(), known.id(), version, draft);
        }

        @Override
        public Body controls(Reading reading, String cancel, Fields fields, FormRows rows) {
            String action = reading.visit().path();
            return output -> JtepersonformGenerated.render(output, null, action, cancel, fields, rows, reading);
        }
    }
}
