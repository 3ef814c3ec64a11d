package rapport.temperature.console;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import rapport.api.reading.Instrument;
import rapport.console.api.Body;
import rapport.console.api.Parameters;
import rapport.console.api.widget.Choice;
import rapport.console.api.widget.Fields;
import rapport.temperature.console.templates.JtescaleGenerated;

/** One question on a scale, as somebody reads it who has no account: the numbers, what their ends mean, and room for words. */
record Scale(Instrument instrument, Telling telling) {

    /** The inside of the form. */
    Body fields(String question, Fields fields) {
        List<Choice> choices = IntStream.rangeClosed(instrument.least(), instrument.most())
                .mapToObj(value -> Choice.of(value, label(value)))
                .toList();
        return output -> JtescaleGenerated.render(output, null, question, instrument, choices, fields, telling);
    }

    /** What was chosen; 0 and a minus are numbers too. */
    static OptionalInt chosen(Parameters form) {
        return form.findNumber("value");
    }

    private String label(int value) {
        return instrument == Instrument.MOOD && value > 0
                ? "+" + value
                : String.valueOf(value).replace('-', '\u2212');
    }
}
