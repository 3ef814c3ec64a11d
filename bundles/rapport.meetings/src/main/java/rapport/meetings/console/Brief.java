package rapport.meetings.console;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import rapport.api.access.Caller;
import rapport.api.commitment.Commitment;
import rapport.api.commitment.CommitmentsQuery;
import rapport.api.concern.Concern;
import rapport.api.concern.Concerns;
import rapport.api.concern.ConcernsQuery;
import rapport.api.interaction.Interaction;
import rapport.api.meeting.Commonality;
import rapport.api.meeting.Shared;
import rapport.api.paging.PageRequest;
import rapport.api.party.PersonId;
import rapport.api.reading.Reading;
import rapport.api.reading.Readings;
import rapport.api.reading.ReadingsQuery;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.Stakeholder;
import rapport.console.api.Body;
import rapport.console.api.widget.Telling;

/** What whoever goes to a meeting should know: who they are, what we share, what was promised, what they need, how they feel. */
record Brief(Parts parts, Telling telling, Relationship relationship) {

    private static final int MOST = 6;
    private static final int PROMISES_READ = 100;

    Body show(Collection<PersonId> ours, Collection<PersonId> theirs) {
        List<Body> sections = new ArrayList<>();
        add(sections, "brief.who", who(theirs));
        add(sections, "brief.common", common(ours, theirs));
        add(sections, "brief.promises", promises());
        add(sections, "brief.concerns", concerns());
        add(sections, "brief.temperature", temperature());
        return output -> sections.forEach(section -> section.writeTo(output));
    }

    /** The words of their open concerns, the most important first. */
    List<Concern> open() {
        Concerns kept = parts.concerns;
        return kept == null
                ? List.of()
                : kept.list(by(), ConcernsQuery.openIn(relationship.id()), PageRequest.first(MOST))
                        .items();
    }

    private void add(List<Body> sections, String title, List<Content> lines) {
        Body body = lines.isEmpty() ? telling.ui().text(telling.text().of("unknown")) : telling.lines(lines);
        sections.add(telling.ui().section(telling.text().of(title), body));
    }

    private List<Content> who(Collection<PersonId> theirs) {
        Map<PersonId, Stakeholder> parts = stakeholders();
        return theirs.stream().map(person -> (Content) who(person, parts)).toList();
    }

    private Map<PersonId, Stakeholder> stakeholders() {
        return parts.relationships.stakeholders(by(), relationship.id()).stream()
                .collect(Collectors.toMap(Stakeholder::person, one -> one));
    }

    private Body who(PersonId person, Map<PersonId, Stakeholder> known) {
        Body name = telling.ui().mention(person, telling.name(person), "/people/" + person.value());
        List<String> words = new ArrayList<>();
        Stakeholder part = known.get(person);
        if (part != null) {
            String role = part.role() == null ? "" : role(part.role());
            if (!role.isEmpty()) {
                words.add(role);
            }
            words.add(telling.text().of("who.power", part.power()));
            words.add(telling.text().of("stance." + part.stance()));
        }
        List<Interaction> last =
                parts.interactions.list(by(), person, PageRequest.first(1)).items();
        words.add(
                last.isEmpty()
                        ? telling.text().of("who.never")
                        : telling.text()
                                .of(
                                        "who.last",
                                        telling.ui().agoInWords(last.get(0).at())));
        return output -> {
            name.writeTo(output);
            output.writeUserContent(" " + String.join(", ", words));
        };
    }

    private String role(String role) {
        return parts.level(relationship).stream()
                .flatMap(level -> level.roles().stream())
                .filter(one -> one.name().equals(role))
                .findFirst()
                .map(one -> one.label().in(telling.visit().locale()))
                .orElse(role);
    }

    private List<Content> common(Collection<PersonId> ours, Collection<PersonId> theirs) {
        List<Content> lines = new ArrayList<>();
        for (Shared shared : parts.commonalities.between(by(), ours, theirs)) {
            lines.add(Body.text(telling.text()
                    .of("common.shared", telling.name(shared.ours()), telling.name(shared.theirs()), shared.words())));
        }
        for (Commonality small : parts.commonalities.of(by(), theirs)) {
            lines.add(Body.text(telling.text()
                    .of(
                            "common.small",
                            telling.name(small.person()),
                            telling.text().of("commonality." + small.kind()),
                            small.words())));
        }
        return lines;
    }

    /** The latest, open ones before those that are settled. */
    private List<Content> promises() {
        CommitmentsQuery all = new CommitmentsQuery(null, relationship.id(), null);
        return parts.commitments.list(by(), all, PageRequest.first(PROMISES_READ)).items().stream()
                .sorted(Comparator.comparing((Commitment one) -> one.state() != Commitment.State.OPEN)
                        .thenComparing(Commitment::due, Comparator.reverseOrder()))
                .limit(MOST)
                .map(one -> (Content) Body.text(telling.text()
                        .of(
                                "promise.line",
                                telling.name(one.by()),
                                one.what(),
                                telling.ui().dateInWords(one.due()),
                                telling.text().of("promise." + one.state()))))
                .toList();
    }

    private List<Content> concerns() {
        return open().stream()
                .map(one -> (Content)
                        telling.ui().link(one.words(), "/concerns/" + one.id().value()))
                .toList();
    }

    private List<Content> temperature() {
        Readings kept = parts.readings;
        if (kept == null) {
            return List.of();
        }
        return kept.list(by(), ReadingsQuery.of(relationship.id()), PageRequest.first(MOST)).items().stream()
                .filter(reading -> reading.value() != null)
                .limit(2)
                .map(reading -> (Content) Body.text(temperature(reading)))
                .toList();
    }

    private String temperature(Reading reading) {
        String words = reading.words() == null ? "" : ": " + reading.words();
        return telling.text()
                        .of(
                                "temperature.line",
                                telling.name(reading.person()),
                                telling.text().of("instrument." + reading.instrument()),
                                String.valueOf(reading.value()),
                                telling.ui().dateInWords(telling.day(reading.at())))
                + words;
    }

    private Caller by() {
        return telling.visit().caller();
    }
}
