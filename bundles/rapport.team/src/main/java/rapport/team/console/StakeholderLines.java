package rapport.team.console;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rapport.api.party.PartyId;
import rapport.api.party.PartyName;
import rapport.api.party.PersonId;
import rapport.console.api.Body;
import rapport.console.api.widget.Act;
import rapport.console.api.widget.Fact;
import rapport.console.api.widget.Telling;
import rapport.console.api.widget.Tone;
import rapport.team.model.Requirement;
import rapport.team.model.StakeholderMeeting;
import rapport.team.rules.StakeholderRound;

/** How it is told who has to come, who came, and what nobody has said "mine" to. */
record StakeholderLines(Telling telling, StakeholderRound round, Map<PartyId, PartyName> names) {

    static StakeholderLines of(Telling telling, StakeholderRound round, Collection<StakeholderMeeting> held) {
        List<PersonId> people = Stream.concat(
                        round.mustCome().stream(),
                        held.stream().flatMap(one -> Stream.concat(one.came().stream(), one.missed().stream())))
                .distinct()
                .toList();
        return new StakeholderLines(telling, round, telling.names(people));
    }

    Body mustCome() {
        List<Body> people = round.mustCome().stream()
                .map(person ->
                        (Body) telling.ui().mention(person, telling.name(names, person), "/people/" + person.value()))
                .toList();
        Body told = people.isEmpty() ? say("stakeholders.must.none") : telling.lines(people);
        return telling.ui().section(telling.text().of("stakeholders.must"), told);
    }

    Body open() {
        RequirementLines lines = RequirementLines.of(telling, round.open());
        List<Fact> facts = round.open().stream()
                .map(one -> Fact.of(one.what(), open(lines, one)))
                .toList();
        Body told = facts.isEmpty()
                ? telling.ui()
                        .notice(
                                Tone.PLAIN,
                                telling.text()
                                        .of(
                                                round.requirements().isEmpty()
                                                        ? "stakeholders.open.nothing"
                                                        : "stakeholders.open.none"))
                : telling.ui().facts(facts);
        return telling.ui().section(telling.text().of("stakeholders.open"), told);
    }

    private Body open(RequirementLines lines, Requirement one) {
        return Saying.all(Stream.concat(
                        Stream.of(lines.whose(one)), lines.acts(one).stream().map(telling.ui()::act))
                .toList());
    }

    Body held(List<StakeholderMeeting> held) {
        List<Fact> facts = held.stream()
                .map(one -> Fact.of(telling.ui().dateInWords(telling.day(one.at())), line(one)))
                .toList();
        return DepartmentPage.section(telling, "stakeholders.held", facts, "stakeholders.held.none");
    }

    private Body line(StakeholderMeeting one) {
        Body delete = telling.ui()
                .act(Act.delete(
                                telling.text().of("requirement.delete"),
                                "/team/stakeholder-meetings/" + one.id().value())
                        .bare("trash-2"));
        return Saying.all(List.of(Body.text(told(one) + " "), delete));
    }

    /** Who came, who did not, and how much was somebody's then, in one line. */
    String told(StakeholderMeeting one) {
        String came = telling.text().of("stakeholders.came.line", named(one.came()));
        String missed =
                one.missed().isEmpty() ? "" : " " + telling.text().of("stakeholders.missed.line", named(one.missed()));
        String mine = " "
                + telling.text()
                        .of(
                                "stakeholders.mine.line",
                                one.mine().size(),
                                one.mine().size() + one.open().size());
        return came + missed + mine + (one.words() == null ? "" : " “" + one.words() + "”");
    }

    private String named(List<PersonId> people) {
        return people.stream().map(person -> telling.name(names, person)).collect(Collectors.joining(", "));
    }

    private Body say(String key) {
        return Body.text(telling.text().of(key));
    }
}
