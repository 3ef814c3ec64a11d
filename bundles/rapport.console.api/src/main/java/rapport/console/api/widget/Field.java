package rapport.console.api.widget;

import gg.jte.html.HtmlTemplateOutput;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import rapport.console.api.Body;
import rapport.console.api.widget.templates.JtefieldGenerated;

/**
 * A labelled control of a form, with what was typed and what was objected.
 *
 * @param kind which control
 * @param name what it sends
 * @param chosen the values it starts with; of a picker with their names
 * @param choices of a select or a group of boxes
 * @param hint a sentence below it, or an empty text
 * @param attributes further attributes of the control, such as {@code placeholder} or {@code autocomplete}
 */
public record Field(
        Kind kind,
        String name,
        String label,
        List<Choice> chosen,
        List<Choice> choices,
        String hint,
        Map<String, String> attributes,
        Fields form)
        implements Body {

    private static final Pattern ATTRIBUTE = Pattern.compile("[a-z][a-z-]*");

    public Field {
        chosen = List.copyOf(chosen);
        choices = List.copyOf(choices);
        attributes = new LinkedHashMap<>(attributes);
        for (String attribute : attributes.keySet()) {
            if (!ATTRIBUTE.matcher(attribute).matches() || attribute.startsWith("on")) {
                throw new IllegalArgumentException("not an attribute of a control: \"" + attribute + "\"");
            }
        }
    }

    /** The controls there are. */
    public enum Kind {
        INPUT,
        AREA,
        SELECT,
        CHECKBOX,
        SWITCH,
        RADIOS,
        CHECKBOXES,
        PICKER,
        FILE
    }

    public Field hint(String sentence) {
        return new Field(kind, name, label, chosen, choices, sentence, attributes, form);
    }

    public Field placeholder(String example) {
        return with("placeholder", example);
    }

    public Field required() {
        return with("required", "");
    }

    public Field autofocus() {
        return with("autofocus", "");
    }

    /** The value it starts with where the form brings none. */
    public Field or(Object value) {
        boolean told = form.values().values().containsKey(name);
        return told ? this : new Field(kind, name, label, Fields.plain(value), choices, hint, attributes, form);
    }

    /** One more attribute of the control, such as {@code autocomplete} or {@code maxlength}. */
    public Field with(String attribute, String value) {
        Map<String, String> grown = new LinkedHashMap<>(attributes);
        grown.put(attribute, value);
        return new Field(kind, name, label, chosen, choices, hint, grown, form);
    }

    /** Each choice of few answers to the digit of its place while the focus is among them. */
    public Field keyed() {
        return with("data-keyed", "");
    }

    /** The control's own identifier. */
    public String id() {
        return form.prefix() + "-" + name.replaceAll("[^A-Za-z0-9]", "-");
    }

    public String value() {
        return chosen.isEmpty() ? "" : chosen.get(0).value();
    }

    public boolean isChosen(Choice choice) {
        return chosen.stream().anyMatch(each -> each.value().equals(choice.value()));
    }

    /** Whether a box is ticked. */
    public boolean isOn() {
        return "true".equals(value()) || "on".equals(value());
    }

    public boolean isRequired() {
        return attributes.containsKey("required");
    }

    /** Whether digits choose. */
    public boolean isKeyed() {
        return attributes.containsKey("data-keyed");
    }

    public boolean isMultiple() {
        return attributes.containsKey("multiple");
    }

    /** Every sentence that was objected to this field. */
    public List<String> objections() {
        return form.objectionsTo(name);
    }

    /** What describes the control to those who hear it; an empty text where nothing does. */
    public String describedBy() {
        String hinted = hint.isEmpty() ? "" : id() + "-hint ";
        return (hinted + (objections().isEmpty() ? "" : id() + "-objection")).strip();
    }

    /** The control itself, for the template. */
    public Body control() {
        return new Control(this);
    }

    @Override
    public void writeTo(HtmlTemplateOutput output) {
        JtefieldGenerated.render(output, null, this);
    }
}
