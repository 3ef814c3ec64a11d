package rapport.directory.console;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.paging.PageRequest;
import rapport.api.party.Organization;
import rapport.api.party.OrganizationId;
import rapport.api.party.OrganizationsQuery;
import rapport.api.party.PartyId;
import rapport.api.party.PartyName;
import rapport.api.party.Person;
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

/** The record of an organization: its people and parts, and what happened with it. */
@Component
@ConsolePath("/organizations/{id}")
public final class OrganizationPage implements Page {

    private static final int MOST_SHOWN = 12;

    private final Services services;

    @Activate
    public OrganizationPage(@Reference Services services) {
        this.services = services;
    }

    @Override
    public Answer show(Visit visit) {
        return find(visit)
                .map(organization -> shown(Reading.of(visit), organization))
                .orElseGet(Answer::notFound);
    }

    private Optional<Organization> find(Visit visit) {
        return visit.findId("id", OrganizationId::new)
                .flatMap(id -> services.directory.findOrganization(visit.caller(), id))
                .filter(organization -> !organization.deleted());
    }

    private Answer shown(Reading reading, Organization organization) {
        RecordParts parts = new RecordParts(services, reading, organization.id());
        Set<PartyId> ids = new HashSet<>();
        ids.add(organization.id());
        if (organization.parent() != null) {
            ids.add(organization.parent());
        }
        Map<PartyId, PartyName> names = services.names(reading.visit(), ids);
        Body facts = PersonPage.all(
                Stream.of(
                        parts.points(organization.contactPoints()),
                        facts(reading, organization, names),
                        parts.tags(organization.tags()),
                        parts.notes()),
                parts.panels(Panel.Column.FACTS));
        Body middle = output -> {
            parts.panels(Panel.Column.TIMELINE).writeTo(output);
            parts.history().writeTo(output);
        };
        Body connections = PersonPage.all(
                Stream.of(people(reading, organization), parts(reading, organization)),
                parts.panels(Panel.Column.CONNECTIONS));
        return Answer.shown(
                organization.name(), parts.record(head(reading, organization, names), facts, middle, connections));
    }

    private static RecordHead head(Reading reading, Organization organization, Map<PartyId, PartyName> names) {
        String path = "/organizations/" + organization.id().value();
        PartyName parent = organization.parent() == null ? null : names.get(organization.parent());
        Body line = output -> {
            if (parent != null) {
                output.writeUserContent(reading.text().of("organization.partOf", parent.name()));
                output.writeContent(" ");
            }
            if (organization.ours()) {
                reading.ui()
                        .pill(reading.text().of("organization.ours.pill"), Tone.ACCENT)
                        .writeTo(output);
            }
        };
        RecordHead head = reading.ui()
                .recordHead(reading.ui().largeFace(organization.id(), organization.name()), organization.name())
                .line(parent == null && !organization.ours() ? Body.EMPTY : line)
                .under(reading.text().of("organizations.title"), "/organizations");
        if (!reading.mayWrite()) {
            return head;
        }
        return head.acts(Act.link(reading.text().of("form.edit"), path + "/edit")
                        .icon("pencil")
                        .key("E"))
                .more(Act.delete(reading.text().of("form.delete"), path).icon("trash-2"));
    }

    private static Optional<Body> facts(Reading reading, Organization organization, Map<PartyId, PartyName> names) {
        List<Fact> facts = new ArrayList<>();
        PartyName parent = organization.parent() == null ? null : names.get(organization.parent());
        if (parent != null) {
            facts.add(Fact.of(
                    reading.text().of("organization.parent"),
                    reading.ui()
                            .mention(
                                    parent.id(),
                                    parent.name(),
                                    "/organizations/" + parent.id().value())));
        }
        if (!organization.domains().isEmpty()) {
            facts.add(Fact.of(reading.text().of("organization.domains"), String.join(", ", organization.domains())));
        }
        return facts.isEmpty() ? Optional.empty() : Optional.of(reading.ui().facts(facts));
    }

    private Optional<Body> people(Reading reading, Organization organization) {
        List<Person> people = services.directory.peopleOf(reading.visit().caller(), organization.id(), MOST_SHOWN + 1);
        if (people.isEmpty()) {
            return Optional.empty();
        }
        List<HeldPlace> places = people.stream()
                .limit(MOST_SHOWN)
                .map(person -> place(reading, organization.id(), person))
                .toList();
        Body body = output -> JteplacesGenerated.render(output, null, places, reading);
        Act all = Act.link(
                reading.text().of("people.all"),
                "/people?organization=" + organization.id().value());
        String title = reading.text().of("organization.people");
        return Optional.of(
                people.size() > MOST_SHOWN
                        ? reading.ui().section(title, body, all)
                        : reading.ui().section(title, body));
    }

    private static HeldPlace place(Reading reading, OrganizationId organization, Person person) {
        String detail = person.positions().stream()
                .filter(held -> held.organization().equals(organization)
                        && held.isHeldOn(reading.visit().today()))
                .flatMap(held -> Stream.of(held.title(), held.department()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return new HeldPlace(
                person.id(), person.displayName(), "/people/" + person.id().value(), detail, "");
    }

    private Optional<Body> parts(Reading reading, Organization organization) {
        OrganizationsQuery query =
                new OrganizationsQuery(null, null, null, organization.id(), OrganizationsQuery.Sort.NAME, false);
        List<HeldPlace> places = services
                .directory
                .organizations(reading.visit().caller(), query, PageRequest.first(MOST_SHOWN))
                .items()
                .stream()
                .map(part -> new HeldPlace(
                        part.id(), part.name(), "/organizations/" + part.id().value(), "", ""))
                .toList();
        if (places.isEmpty()) {
            return Optional.empty();
        }
        Act all = Act.link(
                reading.text().of("people.all"),
                "/organizations?parent=" + organization.id().value());
        Body body = output -> JteplacesGenerated.render(output, null, places, reading);
        String title = reading.text().of("organization.parts");
        return Optional.of(
                places.size() == MOST_SHOWN
                        ? reading.ui().section(title, body, all)
                        : reading.ui().section(title, body));
    }

    @Override
    public Answer remove(Visit visit) {
        Reading reading = Reading.of(visit);
        return find(visit)
                .map(organization -> {
                    services.directory.deleteOrganization(visit.caller(), organization.id(), organization.version());
                    services.settle();
                    return (Answer) Answer.seeOther("/organizations")
                            .with(Toast.saying(reading.text().of("deleted", organization.name()))
                                    .undoneAt("/organizations/"
                                            + organization.id().value() + "/restoration"));
                })
                .orElseGet(Answer::notFound);
    }
}
