package rapport.console.frame;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.console.api.Body;
import rapport.console.api.Messages;
import rapport.console.api.Toast;
import rapport.console.api.Visit;
import rapport.console.api.widget.Widgets;
import rapport.console.files.ServedFiles;
import rapport.console.templates.JtealoneGenerated;
import rapport.console.templates.JteframeGenerated;
import rapport.console.templates.JtenavGenerated;
import rapport.console.templates.JtetoastGenerated;

/** Draws what stands around every page. */
@Component(service = Frame.class)
public final class Frame {

    static final Messages MESSAGES = Messages.of(Frame.class);

    private final Ways ways;
    private final ServedFiles files;

    @Activate
    public Frame(@Reference Ways ways, @Reference ServedFiles files) {
        this.ways = ways;
        this.files = files;
    }

    /** How the reader wants it to look, and what was done on the way here. */
    public record Look(
            String theme, String accountLanguage, @Nullable Toast toast) {}

    /** A whole document with the body in it. */
    public Body around(Visit visit, String title, Body body, Look look) {
        List<WaysSection> open = visit.findCaller().isPresent() ? ways.open(visit, visit.path()) : List.of();
        Surroundings surroundings = new Surroundings(
                title,
                body,
                open,
                visit.findCaller().orElse(null),
                look.theme(),
                look.accountLanguage(),
                look.toast(),
                files.styles(),
                files.scripts(),
                files.icon(),
                files.charts(),
                MESSAGES.in(visit.locale()),
                Widgets.of(visit));
        return output -> JteframeGenerated.render(output, null, surroundings);
    }

    /** A whole document without anything of the product around the body, in a language of its own. */
    public Body alone(Locale language, String theme, String title, Body body) {
        Sheet sheet = new Sheet(title, body, language, theme, files.styles(), files.scripts(), files.icon());
        return output -> JtealoneGenerated.render(output, null, sheet);
    }

    /** The navigation alone, for pages that are open while it changes. */
    public Body navigation(Visit visit, String path) {
        List<WaysSection> open = ways.open(visit, path);
        return output ->
                JtenavGenerated.render(output, null, open, path, MESSAGES.in(visit.locale()), Widgets.of(visit));
    }

    /** A toast that htmx puts where toasts are. */
    public Body toasts(Visit visit, Toast toast) {
        return output -> {
            output.writeContent("<div id=\"toasts\" hx-swap-oob=\"beforeend\">");
            toast(visit, toast).writeTo(output);
            output.writeContent("</div>");
        };
    }

    static Body toast(Visit visit, Toast toast) {
        return output -> JtetoastGenerated.render(output, null, toast, MESSAGES.in(visit.locale()), Widgets.of(visit));
    }
}
