package rapport.directory.console;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Role;
import rapport.api.party.Person;
import rapport.api.party.PersonId;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Toast;
import rapport.console.api.Visit;
import rapport.console.api.widget.Fields;
import rapport.directory.console.templates.JtetaggingGenerated;

/** Puts a tag on everybody who was ticked in the list. */
@Component
@ConsolePath("/people/tagging")
public final class TaggingPage implements Page {

    private final Services services;

    @Activate
    public TaggingPage(@Reference Services services) {
        this.services = services;
    }

    @Override
    public Answer show(Visit visit) {
        return Answer.seeOther("/people");
    }

    @Override
    public Answer submit(Visit visit) {
        visit.caller().require(Role.MEMBER);
        Reading reading = Reading.of(visit);
        List<String> ids = visit.form().all("id");
        String tag = visit.form().text("tag");
        if (ids.isEmpty()) {
            return Answer.seeOther("/people");
        }
        if (tag.isEmpty()) {
            return ask(reading, ids);
        }
        long tagged = ids.stream().filter(id -> tag(visit, id, tag)).count();
        services.settle();
        return Answer.seeOther("/people")
                .with(Toast.saying(reading.text().of("bulk.tagged", reading.ui().number(tagged), tag)));
    }

    private boolean tag(Visit visit, String id, String tag) {
        Optional<Person> person = read(id).flatMap(known -> services.directory.findPerson(visit.caller(), known))
                .filter(known -> !known.deleted());
        return person.filter(was -> services.directory
                        .changePerson(
                                visit.caller(),
                                was.id(),
                                was.version(),
                                TagsPage.tagged(was, TagsPage.changed(was.tags(), tag, true)))
                        .findValue()
                        .isPresent())
                .isPresent();
    }

    private static Optional<PersonId> read(String id) {
        try {
            return Optional.of(new PersonId(UUID.fromString(id)));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private Answer ask(Reading reading, List<String> ids) {
        String title = reading.text().of("bulk.title", reading.ui().number(ids.size()));
        Fields fields = reading.ui().fields(rapport.console.api.Parameters.NONE);
        List<String> known = services.tags();
        Body form = output -> JtetaggingGenerated.render(output, null, ids, known, fields, reading);
        return Answer.shown(title, reading.ui().dialog(title, form));
    }
}
