package rapport.meetings.console;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.console.api.Parameters;
import rapport.console.api.widget.Choice;
import rapport.console.api.widget.Field;
import rapport.console.api.widget.Fields;
import rapport.console.api.widget.Telling;

/** How much was asked rather than told, in five steps of a quarter each, which one digit chooses; nobody has to know. */
final class AskedOrTold {

    static final String NAME = "asked";

    private static final List<String> QUARTERS = List.of("0", "25", "50", "75", "100");

    private AskedOrTold() {}

    static Field field(Telling telling, Fields fields) {
        List<Choice> choices = new ArrayList<>();
        for (String percent : QUARTERS) {
            choices.add(Choice.of(percent, telling.text().of("meeting.asked." + percent)));
        }
        choices.add(Choice.of("", telling.text().of("answer.unknown")));
        String chosen = fields.values().text(NAME);
        if (!chosen.isEmpty() && !QUARTERS.contains(chosen)) {
            choices.add(Choice.of(chosen, telling.text().of("meeting.asked.percent", chosen)));
        }
        return fields.radios(NAME, telling.text().of("meeting.asked.ask"), choices)
                .or("")
                .keyed();
    }

    /** The choice that stands for a share. */
    static String of(double share) {
        return String.valueOf(Math.round(share * 100));
    }

    /** The share that was chosen; null where nobody knows. */
    static @Nullable Double in(Parameters form) {
        return form.findAs(NAME, Double::valueOf).map(percent -> percent / 100).orElse(null);
    }
}
