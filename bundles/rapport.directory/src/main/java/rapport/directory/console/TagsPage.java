package rapport.directory.console;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.outcome.Outcome;
import rapport.api.party.Organization;
import rapport.api.party.OrganizationId;
import rapport.api.party.Person;
import rapport.api.party.PersonId;
import rapport.console.api.Answer;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Toast;
import rapport.console.api.Visit;

/** Tags of one record: put on and taken off where they stand. */
@Component
@ConsolePath({"/people/{id}/tags", "/organizations/{id}/tags"})
public final class TagsPage implements Page {

    private final Services services;

    @Activate
    public TagsPage(@Reference Services services) {
        this.services = services;
    }

    @Override
    public Answer show(Visit visit) {
        return Answer.notFound();
    }

    @Override
    public Answer submit(Visit visit) {
        return change(visit, true);
    }

    @Override
    public Answer remove(Visit visit) {
        return change(visit, false);
    }

    private Answer change(Visit visit, boolean put) {
        String tag = visit.form().text("tag");
        boolean person = visit.path().startsWith("/people/");
        return person
                ? visit.findId("id", PersonId::new)
                        .flatMap(id -> services.directory.findPerson(visit.caller(), id))
                        .map(found -> told(visit, "/people/" + found.id().value(), tag(visit, found, tag, put)))
                        .orElseGet(Answer::notFound)
                : visit.findId("id", OrganizationId::new)
                        .flatMap(id -> services.directory.findOrganization(visit.caller(), id))
                        .map(found -> told(visit, "/organizations/" + found.id().value(), tag(visit, found, tag, put)))
                        .orElseGet(Answer::notFound);
    }

    private Answer told(Visit visit, String path, Outcome<?> outcome) {
        services.settle();
        Answer.SeeOther back = Answer.seeOther(path);
        return outcome.objections().stream()
                .findFirst()
                .map(objection ->
                        (Answer) back.with(Toast.saying(Reading.of(visit).text().of(objection))))
                .orElse(back);
    }

    private Outcome<Person> tag(Visit visit, Person was, String tag, boolean put) {
        return services.directory.changePerson(
                visit.caller(), was.id(), was.version(), Redraft.tagged(was, Redraft.changed(was.tags(), tag, put)));
    }

    private Outcome<Organization> tag(Visit visit, Organization was, String tag, boolean put) {
        return services.directory.changeOrganization(
                visit.caller(), was.id(), was.version(), Redraft.tagged(was, Redraft.changed(was.tags(), tag, put)));
    }
}
