package rapport.meetings.console;

import java.util.List;
import java.util.stream.Stream;
import rapport.api.concern.Concern;
import rapport.api.concern.Gate;
import rapport.api.level.Iso44001Stage;
import rapport.api.level.Stage;
import rapport.api.meeting.MeetingSheet;
import rapport.api.relationship.Relationship;
import rapport.console.api.Texts;

/**
 * What to ask: while both sides get to know each other the key questions (what problem, what would success look like, how do they
 * picture a good relationship), afterwards what their open concerns leave to ask, the most important first.
 */
record Questions(Texts text) {

    List<String> propose(Relationship relationship, List<Stage> stages, List<Concern> open) {
        boolean discovering = stages.stream()
                .filter(stage -> stage.name().equals(relationship.stage()))
                .anyMatch(stage -> stage.iso44001().compareTo(Iso44001Stage.PARTNER_SELECTION) <= 0);
        Stream<String> key =
                Stream.of(text.of("question.problem"), text.of("question.success"), text.of("question.relationship"));
        Stream<String> concerns = open.stream().map(this::of);
        Stream<String> general =
                Stream.of(text.of("question.changed"), text.of("question.matters"), text.of("question.better"));
        return (discovering ? Stream.concat(key, concerns) : Stream.concat(concerns, general))
                .limit(MeetingSheet.QUESTIONS)
                .toList();
    }

    private String of(Concern concern) {
        String words = concern.words().length() > 120 ? concern.words().substring(0, 119) + "…" : concern.words();
        if (concern.gate() == Gate.HEARD || concern.gate() == Gate.PLAYED_BACK) {
            return text.of("question.understood", words);
        }
        return text.of(concern.gate() == Gate.CONFIRMED ? "question.progress" : "question.solved", words);
    }
}
