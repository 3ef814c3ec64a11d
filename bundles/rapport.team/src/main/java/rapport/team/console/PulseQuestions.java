package rapport.team.console;

import java.util.List;
import java.util.stream.IntStream;
import rapport.api.outcome.Objection;
import rapport.console.api.Body;
import rapport.console.api.Parameters;
import rapport.console.api.widget.Choice;
import rapport.console.api.widget.Field;
import rapport.console.api.widget.Fields;
import rapport.team.console.templates.JteanswerGenerated;
import rapport.team.model.Pulse;
import rapport.team.model.Spread;

/** The questions of a pulse as somebody answers them, by a link or signed in. */
final class PulseQuestions {

    private PulseQuestions() {}

    static Body form(Saying saying, Pulse pulse, String action, List<Objection> objections) {
        Fields fields = saying.fields(objections);
        List<Choice> scores = IntStream.rangeClosed(1, Spread.MOST)
                .mapToObj(score -> Choice.of(score, saying.say("score." + score)))
                .toList();
        List<Field> questions = IntStream.range(0, pulse.questions().size())
                .mapToObj(number ->
                        fields.radios("answer" + number, pulse.questions().get(number), scores))
                .toList();
        return output -> JteanswerGenerated.render(output, null, pulse, action, questions, fields, saying);
    }

    /** What was chosen; what was not is 0, which is no score. */
    static List<Integer> scores(Pulse pulse, Parameters form) {
        return IntStream.range(0, pulse.questions().size())
                .mapToObj(number -> form.findNumber("answer" + number).orElse(0))
                .toList();
    }
}
