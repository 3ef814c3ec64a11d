package rapport.team.console;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import rapport.api.party.PartyId;
import rapport.api.party.PartyName;
import rapport.api.party.PersonId;
import rapport.console.api.Body;
import rapport.console.api.widget.Act;
import rapport.console.api.widget.Telling;
import rapport.console.api.widget.Tone;
import rapport.team.model.Requirement;

/** How requirements are told in lists and on records. */
record RequirementLines(Telling telling, Map<PartyId, PartyName> names) {

    static RequirementLines of(Telling telling, Collection<Requirement> requirements) {
        List<PersonId> people = requirements.stream()
                .flatMap(one -> Stream.of(one.owner(), one.returnedBy()).filter(Objects::nonNull))
                .distinct()
                .toList();
        return new RequirementLines(telling, telling.names(people));
    }

    static String path(Requirement one) {
        return RequirementListPage.PATH + "/" + one.id().value();
    }

    /** Whose it is, or that it is nobody's, and why it was handed back. */
    Body whose(Requirement one) {
        PersonId owner = one.owner();
        if (owner == null) {
            Body nobodys = telling.ui().pill(telling.text().of("requirement.nobodys"), Tone.SERIOUS);
            return one.returnedBy() == null
                    ? nobodys
                    : Saying.all(List.of(nobodys, telling.ui().text(" " + returned(one, one.returnedBy()))));
        }
        String name = telling.name(names, owner);
        return one.acceptedAt() == null
                ? Saying.all(List.of(
                        telling.ui().pill(telling.text().of("requirement.asked"), Tone.CAREFUL),
                        telling.ui().text(" " + name)))
                : telling.ui().mention(owner, name, "/people/" + owner.value());
    }

    /** What the reader can answer to it: "mine" where it is nobody's or the reader is asked. */
    List<Act> acts(Requirement one) {
        PersonId reader = telling.visit().caller().person();
        if (reader == null
                || one.acceptedAt() != null
                || (one.owner() != null && !one.owner().equals(reader))) {
            return List.of();
        }
        Act mine = Act.post(telling.text().of("requirement.mine"), path(one) + "/acceptance");
        return one.owner() == null
                ? List.of(mine)
                : List.of(
                        mine.primary(),
                        Act.dialog(telling.text().of("requirement.return"), path(one) + "/return")
                                .quiet());
    }

    private String returned(Requirement one, PersonId by) {
        return telling.text()
                .of(
                        "requirement.returned",
                        telling.name(names, by),
                        Objects.requireNonNullElse(one.returnedBecause(), ""));
    }
}
