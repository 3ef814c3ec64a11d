package rapport.console.api.widget;

import gg.jte.html.HtmlTemplateOutput;
import java.util.LinkedHashMap;
import java.util.Map;
import rapport.console.api.Body;

/** Writes the control of a field with all of its attributes, which templates cannot name one by one. */
record Control(Field field) implements Body {

    @Override
    public void writeTo(HtmlTemplateOutput output) {
        switch (field.kind()) {
            case AREA -> {
                start("textarea", attributes(), output);
                output.setContext("textarea", null);
                output.writeUserContent(field.value());
                output.writeContent("</textarea>");
            }
            case SELECT -> select(output);
            default -> start("input", attributes(), output);
        }
    }

    private void select(HtmlTemplateOutput output) {
        start("select", attributes(), output);
        for (Choice choice : field.choices()) {
            Map<String, String> attributes = new LinkedHashMap<>();
            attributes.put("value", choice.value());
            if (field.isChosen(choice)) {
                attributes.put("selected", "");
            }
            start("option", attributes, output);
            output.setContext("option", null);
            output.writeUserContent(choice.label());
            output.writeContent("</option>");
        }
        output.writeContent("</select>");
    }

    private Map<String, String> attributes() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("id", field.id());
        all.put("name", field.name());
        all.putAll(ownAttributes());
        if (!field.describedBy().isEmpty()) {
            all.put("aria-describedby", field.describedBy());
        }
        if (!field.objections().isEmpty()) {
            all.put("aria-invalid", "true");
        }
        all.putAll(field.attributes());
        return all;
    }

    private Map<String, String> ownAttributes() {
        Map<String, String> ticked = field.isOn() ? Map.of("checked", "") : Map.of();
        return switch (field.kind()) {
            case INPUT -> Map.of("class", "input", "value", field.value());
            case FILE -> Map.of("type", "file");
            case CHECKBOX -> with(ticked, Map.of("type", "checkbox", "value", "true"));
            case SWITCH -> with(ticked, Map.of("type", "checkbox", "value", "true", "role", "switch"));
            default -> Map.of("class", "input");
        };
    }

    private static Map<String, String> with(Map<String, String> some, Map<String, String> others) {
        Map<String, String> both = new LinkedHashMap<>(others);
        both.putAll(some);
        return both;
    }

    private static void start(String tag, Map<String, String> attributes, HtmlTemplateOutput output) {
        output.writeContent("<" + tag);
        attributes.forEach((name, value) -> {
            output.writeContent(" " + name + "=\"");
            output.setContext(tag, name);
            output.writeUserContent(value);
            output.setContext(tag, null);
            output.writeContent("\"");
        });
        output.writeContent(">");
    }
}
