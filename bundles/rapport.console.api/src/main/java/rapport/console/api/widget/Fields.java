package rapport.console.api.widget;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import rapport.api.outcome.Objection;
import rapport.console.api.Parameters;
import rapport.console.api.Texts;

/**
 * Makes the controls of one form: with the values it starts with or those that were typed, and with every objection
 * beside the field that it speaks of.
 *
 * @param values what the form starts with, or what was sent
 * @param objections why it was refused; empty at first
 * @param texts where the sentences of objections are looked up by key
 * @param prefix what the controls' identifiers begin with, so that two forms fit on a page
 */
public record Fields(Parameters values, List<Objection> objections, Texts texts, String prefix, Widgets ui) {

    public Fields {
        objections = List.copyOf(objections);
    }

    public Fields prefix(String start) {
        return new Fields(values, objections, texts, start, ui);
    }

    public Field text(String name, String label) {
        return input("text", name, label);
    }

    /** An input of another type: {@code email}, {@code tel}, {@code url}, {@code number}, {@code password} … */
    public Field input(String type, String name, String label) {
        return field(Field.Kind.INPUT, name, label, List.of()).with("type", type);
    }

    public Field area(String name, String label) {
        return field(Field.Kind.AREA, name, label, List.of());
    }

    public Field date(String name, String label) {
        return input("date", name, label);
    }

    /** Date and time of day, as {@code 2026-03-31T14:30} in the reader's zone. */
    public Field dateTime(String name, String label) {
        return input("datetime-local", name, label);
    }

    public Field select(String name, String label, List<Choice> choices) {
        return field(Field.Kind.SELECT, name, label, choices);
    }

    /** One of few, all in sight. */
    public Field radios(String name, String label, List<Choice> choices) {
        return field(Field.Kind.RADIOS, name, label, choices);
    }

    /** Any of several. */
    public Field checkboxes(String name, String label, List<Choice> choices) {
        return field(Field.Kind.CHECKBOXES, name, label, choices);
    }

    /** Sends {@code true} when ticked. */
    public Field checkbox(String name, String label) {
        return field(Field.Kind.CHECKBOX, name, label, List.of());
    }

    /** A checkbox drawn as a switch. */
    public Field toggle(String name, String label) {
        return field(Field.Kind.SWITCH, name, label, List.of());
    }

    public Field file(String name, String label) {
        return field(Field.Kind.FILE, name, label, List.of());
    }

    /**
     * Somebody, found while typing: sends the identifier as {@code name} and the name as {@code name.label}.
     *
     * @param start whom it starts with, identifier and name
     */
    public Field person(String name, String label, List<Choice> start) {
        return picker(name, label, "person", start);
    }

    /** Several people; sends one pair for each. */
    public Field people(String name, String label, List<Choice> start) {
        return picker(name, label, "person", start).with("multiple", "");
    }

    public Field organization(String name, String label, List<Choice> start) {
        return picker(name, label, "organization", start);
    }

    /** Found among the kinds of {@code Found.Kind}, separated by commas, such as {@code person,organization}. */
    public Field picker(String name, String label, String kinds, List<Choice> start) {
        List<Choice> sent = sentPairs(name);
        boolean told = values.values().containsKey(name) || values.values().containsKey(name + ".label");
        return new Field(
                Field.Kind.PICKER, name, label, told ? sent : start, List.of(), "", Map.of("data-kinds", kinds), this);
    }

    /** The sentences that speak of the whole form. */
    public List<String> objections(String name) {
        return objectionsTo(name);
    }

    List<String> objectionsTo(String name) {
        return objections.stream()
                .filter(objection -> objection.field().equals(name))
                .map(texts::of)
                .toList();
    }

    /** A single value as the start of a field. */
    static List<Choice> plain(Object value) {
        return List.of(Choice.of(value, ""));
    }

    private Field field(Field.Kind kind, String name, String label, List<Choice> choices) {
        List<Choice> sent = values.values().getOrDefault(name, List.of()).stream()
                .map(value -> Choice.of(value, ""))
                .toList();
        return new Field(kind, name, label, sent, choices, "", Map.of(), this);
    }

    private List<Choice> sentPairs(String name) {
        List<String> ids = values.values().getOrDefault(name, List.of());
        List<String> labels = values.values().getOrDefault(name + ".label", List.of());
        List<Choice> pairs = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            if (!labels.get(i).isBlank()) {
                pairs.add(new Choice(i < ids.size() ? ids.get(i) : "", labels.get(i)));
            }
        }
        return pairs;
    }
}
