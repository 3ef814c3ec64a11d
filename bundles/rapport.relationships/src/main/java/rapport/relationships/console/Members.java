package rapport.relationships.console;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import rapport.api.access.Caller;
import rapport.api.level.StakeholderRole;
import rapport.api.party.PartyId;
import rapport.api.party.PartyName;
import rapport.api.party.PersonId;
import rapport.api.relationship.Stakeholder;
import rapport.api.tie.Tie;
import rapport.console.api.Body;
import rapport.console.api.widget.Act;
import rapport.relationships.console.templates.JtemembersGenerated;

/** The people of a relationship with their parts, and the seats in which nobody sits, drawn as ghosts. */
record Members(Parts parts, Levelled one) {

    Body show() {
        Telling telling = one.telling();
        List<Member> members = members();
        List<Seat> empty = emptySeats();
        List<Act> acts = one.mayWrite()
                ? List.of(Act.dialog(telling.text().of("stakeholder.add.act"), one.path() + "/stakeholders")
                        .icon("plus"))
                : List.of();
        Body list = output -> JtemembersGenerated.render(output, null, members, empty, telling);
        return telling.ui().section(telling.text().of("stakeholders.title"), list, acts.toArray(Act[]::new));
    }

    private List<Member> members() {
        Caller by = one.telling().visit().caller();
        List<Stakeholder> stakeholders =
                parts.relationships.stakeholders(by, one.relationship().id());
        List<PersonId> people = stakeholders.stream().map(Stakeholder::person).toList();
        Map<PartyId, PartyName> names = parts.directory.names(by, people);
        Map<PersonId, Tie> ties = people.isEmpty() ? Map.of() : parts.ties.strongest(by, people);
        return stakeholders.stream()
                .map(stakeholder -> member(stakeholder, names, ties))
                .toList();
    }

    private Member member(Stakeholder stakeholder, Map<PartyId, PartyName> names, Map<PersonId, Tie> ties) {
        Telling telling = one.telling();
        Tie tie = ties.get(stakeholder.person());
        String name = telling.nameOf(names.get(stakeholder.person()));
        return new Member(
                telling.ui().smallFace(stakeholder.person(), name),
                name,
                Telling.pathOf(stakeholder.person()),
                part(stakeholder),
                telling.ui().warmth(tie == null ? OptionalDouble.empty() : OptionalDouble.of(tie.strength())),
                acts(stakeholder));
    }

    private String part(Stakeholder stakeholder) {
        Telling telling = one.telling();
        String role = roleLabel(stakeholder.role() == null ? "" : stakeholder.role());
        String stance = telling.text().of("stance." + stakeholder.stance());
        String standing = telling.text().of("stakeholder.standing", stance, stakeholder.power());
        return role.isEmpty() ? standing : telling.text().of("stakeholder.part", role, standing);
    }

    private List<Act> acts(Stakeholder stakeholder) {
        if (!one.mayWrite()) {
            return List.of();
        }
        String path = one.path() + "/stakeholders/" + stakeholder.person().value();
        return List.of(
                Act.dialog(one.telling().text().of("act.edit"), path)
                        .icon("pencil")
                        .quiet(),
                Act.delete(one.telling().text().of("act.remove"), path).icon("user-round-minus"));
    }

    private List<Seat> emptySeats() {
        Set<String> taken = new HashSet<>();
        parts.relationships
                .stakeholders(one.telling().visit().caller(), one.relationship().id())
                .forEach(stakeholder -> taken.add(String.valueOf(stakeholder.role())));
        List<Seat> seats = new ArrayList<>();
        for (String seat : one.level().seats()) {
            if (!taken.contains(seat)) {
                String path = one.mayWrite() ? one.path() + "/stakeholders?role=" + seat : "";
                seats.add(new Seat(roleLabel(seat), path));
            }
        }
        return seats;
    }

    private String roleLabel(String role) {
        return one.level().roles().stream()
                .filter(known -> known.name().equals(role))
                .map(StakeholderRole::label)
                .map(label -> label.in(one.telling().visit().locale()))
                .findFirst()
                .orElse(role);
    }
}
