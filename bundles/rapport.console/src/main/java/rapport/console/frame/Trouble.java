package rapport.console.frame;

import java.util.List;
import java.util.Locale;
import rapport.console.api.Body;
import rapport.console.api.Messages;
import rapport.console.api.Texts;
import rapport.console.api.Visit;
import rapport.console.api.widget.Act;
import rapport.console.api.widget.Widgets;

/**
 * Something went wrong, said in plain words.
 *
 * @param status of the answer
 * @param key what its texts begin with
 * @param told what the sentence names: a reason, a module, an incident
 */
public record Trouble(int status, String key, String icon, List<Object> told) {

    private static final Messages MESSAGES = Messages.of(Trouble.class);

    public static Trouble notFound() {
        return new Trouble(404, "not-found", "map-pin-off", List.of());
    }

    public static Trouble forbidden() {
        return new Trouble(403, "forbidden", "lock", List.of());
    }

    /** With what a page says it needs. */
    public static Trouble forbidden(String why) {
        return new Trouble(403, "forbidden-why", "lock", List.of(why));
    }

    /** A form that did not come from one of our pages, or from one that is too old. */
    public static Trouble stale() {
        return new Trouble(403, "stale", "timer-off", List.of());
    }

    /** More was sent than is taken over at once. */
    public static Trouble tooLarge() {
        return new Trouble(413, "too-large", "ban", List.of());
    }

    /** More was typed than a form takes. */
    public static Trouble tooLong() {
        return new Trouble(413, "too-long", "ban", List.of());
    }

    /** What was sent is no form. */
    public static Trouble unreadable() {
        return new Trouble(400, "unreadable", "ban", List.of());
    }

    /** What a form was made of has become another meanwhile. */
    public static Trouble changed() {
        return new Trouble(409, "changed", "timer-off", List.of());
    }

    public static Trouble notAllowed() {
        return new Trouble(405, "not-allowed", "ban", List.of());
    }

    public static Trouble switchedOff(String module) {
        return new Trouble(404, module.isEmpty() ? "off" : "off-named", "plug-zap", List.of(module));
    }

    public static Trouble failed(String incident) {
        return new Trouble(500, "failed", "cloud-off", List.of(incident));
    }

    public static Trouble unavailable(String incident) {
        return new Trouble(503, "unavailable", "cloud-off", List.of(incident));
    }

    public String title(Visit visit) {
        return text(visit).of("trouble." + key + ".title");
    }

    public String sentence(Visit visit) {
        return text(visit).of("trouble." + key, told.toArray());
    }

    /** The page that says so, with a way out. */
    public Body body(Visit visit) {
        Widgets ui = Widgets.of(visit);
        Act home = Act.link(text(visit).of("trouble.home"), "/");
        return output -> {
            output.writeContent("<div class=\"column trouble\"><h1 class=\"visually-hidden\">");
            output.writeUserContent(title(visit));
            output.writeContent("</h1>");
            ui.empty(icon, title(visit), sentence(visit), home).writeTo(output);
            output.writeContent("</div>");
        };
    }

    /** The same for people who have nowhere else to go here. */
    public Body bodyAlone(Visit visit) {
        return output -> {
            output.writeContent("<h1>");
            output.writeUserContent(title(visit));
            output.writeContent("</h1><p>");
            output.writeUserContent(sentence(visit));
            output.writeContent("</p>");
        };
    }

    private static Texts text(Visit visit) {
        Locale locale = visit.locale();
        return MESSAGES.in(locale);
    }
}
