package rapport.console.api.list;

import gg.jte.Content;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.Parameters;
import rapport.console.api.widget.Fields;
import rapport.console.api.widget.templates.JtequestionGenerated;

/**
 * A form that asks for one thing and carries what else it is sent with; it also opens as a dialog.
 *
 * @param carried what is sent along: the chosen records, the version, where to go back to
 * @param submit what the button says
 */
record Question(String title, String action, Parameters carried, Fields fields, Content controls, String submit) {

    Answer ask() {
        Body form = output ->
                JtequestionGenerated.render(output, null, action, carried, fields, controls, submit, fields.ui());
        Body dialog = fields.ui().dialog(title, form);
        return fields.objections().isEmpty() ? Answer.shown(title, dialog) : Answer.refused(title, dialog);
    }
}
