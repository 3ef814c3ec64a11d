package rapport.directory.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.party.PartyId;
import rapport.api.party.PartyName;
import rapport.api.party.Person;
import rapport.api.party.PersonId;
import rapport.api.party.Position;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Panel;
import rapport.console.api.Toast;
import rapport.console.api.Visit;
import rapport.console.api.widget.Act;
import rapport.console.api.widget.Fact;
import rapport.console.api.widget.RecordHead;
import rapport.console.api.widget.Tone;
import rapport.directory.console.templates.JteplacesGenerated;

/** The record of a person: who they are, what happened with them, and where they belong. */
@Component
@ConsolePath("/people/{id}")
public final class PersonPage implements Page {

    private final Services services;

    @Activate
    public PersonPage(@Reference Services services) {
        this.services = services;
    }

    @Override
    public Answer show(Visit visit) {
        return find(visit).map(person -> shown(Reading.of(visit), person)).orElseGet(Answer::notFound);
    }

    private Optional<Person> find(Visit visit) {
        return visit.findId("id", PersonId::new)
                .flatMap(id -> services.directory.findPerson(visit.caller(), id))
                .filter(person -> !person.deleted());
    }

    private Answer shown(Reading reading, Person person) {
        RecordParts parts = new RecordParts(services, reading, person.id());
        Map<PartyId, PartyName> names = services.employers(reading.visit(), List.of(person));
        Body facts = all(
                Stream.of(
                        parts.points(person.contactPoints()),
                        facts(reading, person),
                        parts.tags(person.tags()),
                        parts.notes()),
                parts.panels(Panel.Column.FACTS));
        Body middle = output -> {
            parts.panels(Panel.Column.TIMELINE).writeTo(output);
            parts.history().writeTo(output);
        };
        Body connections = all(Stream.of(positions(reading, person, names)), parts.panels(Panel.Column.CONNECTIONS));
        return Answer.shown(
                person.displayName(), parts.record(head(reading, person, names), facts, middle, connections));
    }

    static Body all(Stream<Optional<Body>> some, Body last) {
        List<Body> bodies = new ArrayList<>(some.flatMap(Optional::stream).toList());
        bodies.add(last);
        return output -> bodies.forEach(body -> body.writeTo(output));
    }

    private static RecordHead head(Reading reading, Person person, Map<PartyId, PartyName> names) {
        String path = "/people/" + person.id().value();
        String position = PeoplePage.position(reading, person, names);
        Body line = output -> {
            output.writeUserContent(position);
            if (person.ours()) {
                output.writeContent(position.isEmpty() ? "" : " ");
                reading.ui()
                        .pill(reading.text().of("person.ours.pill"), Tone.ACCENT)
                        .writeTo(output);
            }
        };
        RecordHead head = reading.ui()
                .recordHead(reading.ui().largeFace(person.id(), person.displayName()), person.displayName())
                .line(position.isEmpty() && !person.ours() ? Body.EMPTY : line)
                .under(reading.text().of("people.title"), "/people");
        if (!reading.mayWrite()) {
            return head;
        }
        return head.acts(
                        Act.dialog(
                                        reading.text().of("person.log"),
                                        "/capture?with=" + person.id().value())
                                .icon("message-circle-plus"),
                        Act.link(reading.text().of("form.edit"), path + "/edit")
                                .icon("pencil")
                                .key("E"))
                .more(Act.delete(reading.text().of("form.delete"), path).icon("trash-2"));
    }

    private static Optional<Body> facts(Reading reading, Person person) {
        List<Fact> facts = new ArrayList<>();
        if (person.nickname() != null) {
            facts.add(Fact.of(reading.text().of("person.nickname"), person.nickname()));
        }
        if (person.birthday() != null) {
            facts.add(Fact.of(reading.text().of("person.birthday"), reading.birthday(person.birthday())));
        }
        return facts.isEmpty() ? Optional.empty() : Optional.of(reading.ui().facts(facts));
    }

    private static Optional<Body> positions(Reading reading, Person person, Map<PartyId, PartyName> names) {
        if (person.positions().isEmpty()) {
            return Optional.empty();
        }
        List<HeldPlace> places = person.positions().stream()
                .map(held -> place(reading, held, names.get(held.organization())))
                .toList();
        return Optional.of(reading.ui().section(reading.text().of("positions.title"), (Body)
                output -> JteplacesGenerated.render(output, null, places, reading)));
    }

    private static HeldPlace place(
            Reading reading, Position held, @org.jspecify.annotations.Nullable PartyName organization) {
        String detail = Stream.of(held.title(), held.department())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return new HeldPlace(
                held.organization(),
                organization == null ? reading.text().of("organization.gone") : organization.name(),
                organization == null
                        ? null
                        : "/organizations/" + held.organization().value(),
                detail,
                reading.span(held.from(), held.to()));
    }

    @Override
    public Answer remove(Visit visit) {
        Reading reading = Reading.of(visit);
        return find(visit)
                .map(person -> {
                    services.directory.deletePerson(visit.caller(), person.id(), person.version());
                    services.settle();
                    return (Answer) Answer.seeOther("/people")
                            .with(Toast.saying(reading.text().of("deleted", person.displayName()))
                                    .undoneAt("/people/" + person.id().value() + "/restoration"));
                })
                .orElseGet(Answer::notFound);
    }
}
