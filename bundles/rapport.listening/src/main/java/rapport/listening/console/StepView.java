package rapport.listening.console;

import java.util.List;
import rapport.console.api.Body;
import rapport.console.api.widget.Act;

/**
 * The form of a step as its template shows it.
 *
 * @param from where the reader goes afterwards; empty for where the form stood
 * @param fields none where the gate does not allow the step
 * @param instead what the gate allows, where it does not allow the step
 */
public record StepView(
        String action, String version, String from, String submit, List<Body> fields, List<Act> instead) {

    public StepView {
        fields = List.copyOf(fields);
        instead = List.copyOf(instead);
    }
}
