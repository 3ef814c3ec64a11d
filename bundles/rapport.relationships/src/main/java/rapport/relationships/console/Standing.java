package rapport.relationships.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rapport.api.access.Caller;
import rapport.api.level.LevelDescription;
import rapport.api.level.LevelDescription.Counterpart;
import rapport.api.party.OrganizationId;
import rapport.api.party.PartyId;
import rapport.api.party.PartyName;
import rapport.api.party.PersonId;
import rapport.api.relationship.Relationship;
import rapport.console.api.Body;
import rapport.console.api.Subject;
import rapport.console.api.widget.Act;
import rapport.relationships.console.templates.JtestandingGenerated;

/** On which levels somebody stands, and on which a relationship could begin. */
public record Standing(Parts parts, Telling telling, Subject subject) {

    /** A level on which the party stands. */
    public record Place(String level, String path, Body stage, String owner) {}

    Optional<Body> show() {
        Caller by = telling.visit().caller();
        PartyId party =
                subject.kind() == Subject.Kind.PERSON ? new PersonId(subject.id()) : new OrganizationId(subject.id());
        List<Relationship> direct = parts.relationships.with(by, party);
        List<Relationship> touched = party instanceof PersonId person
                ? parts.relationships.touching(by, person).stream()
                        .filter(one -> !direct.contains(one))
                        .toList()
                : List.of();
        List<Relationship> all = new ArrayList<>(direct);
        all.addAll(touched);
        List<Place> places =
                Overview.of(parts, by, all).stream().map(this::place).toList();
        List<Act> acts = begin(by, party, direct);
        return places.isEmpty() && acts.isEmpty()
                ? Optional.empty()
                : Optional.of(output -> JtestandingGenerated.render(output, null, places, acts, telling));
    }

    private Place place(Overview overview) {
        Relationship one = overview.relationship();
        LevelDescription level = parts.levels.findEnabled(one.level()).orElseThrow();
        boolean itself = one.party().value().equals(subject.id());
        String name = telling.words(level).name();
        return new Place(
                itself ? name : telling.text().of("standing.at", telling.nameOf(overview.party()), name),
                "/relationships/" + one.id().value(),
                telling.stage(level, one.stage()),
                overview.owner() == null
                        ? telling.text().of("record.nobody")
                        : overview.owner().name());
    }

    private List<Act> begin(Caller by, PartyId party, List<Relationship> direct) {
        PartyName name = parts.directory.names(by, List.of(party)).get(party);
        if (name == null) {
            return List.of();
        }
        return parts.levels.enabled().stream()
                .filter(level -> by.mayWrite(level.name()))
                .filter(level -> direct.stream().noneMatch(one -> one.level().equals(level.name())))
                .filter(level -> fits(level, name))
                .map(level -> Act.dialog(
                                telling.text()
                                        .of(
                                                "standing.begin",
                                                telling.words(level).name()),
                                "/" + level.name() + "/begin?party=" + party.value())
                        .icon("plus")
                        .quiet())
                .toList();
    }

    private static boolean fits(LevelDescription level, PartyName name) {
        if (name.id() instanceof PersonId) {
            return name.ours() && level.counterparts().contains(Counterpart.COLLEAGUE);
        }
        return level.counterparts().contains(name.ours() ? Counterpart.OWN_DEPARTMENT : Counterpart.ORGANIZATION);
    }
}
