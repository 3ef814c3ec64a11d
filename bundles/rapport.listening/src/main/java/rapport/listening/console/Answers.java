package rapport.listening.console;

import java.util.List;
import rapport.console.api.Body;
import rapport.console.api.Parameters;
import rapport.console.api.widget.Choice;
import rapport.console.api.widget.Fields;
import rapport.listening.console.templates.JteanswersGenerated;

/** Yes, not quite, not yet: what they can say to what we played back, under the keys 1, 2 and 3 while they are on the line. */
record Answers(InSight one, ConcernTelling telling) {

    /**
     * The three answers.
     *
     * @param from where the reader goes after an answer
     * @param next where "not yet" leads
     */
    Body show(String from, String next) {
        List<Choice> who = StepFields.whoever(one)
                .map(id -> List.of(Choice.of(id.value(), telling.name(id))))
                .orElse(List.of());
        Fields yes = telling.ui().fields(Parameters.NONE).prefix("yes");
        Fields rather = telling.ui().fields(Parameters.NONE).prefix("rather");
        List<Choice> manners = new StepFields(one, telling, yes).manners();
        String version = String.valueOf(one.concern().version());
        return output -> JteanswersGenerated.render(
                output, null, one.path() + "/steps/", version, from, next, who, manners, yes, rather, telling);
    }
}
