package rapport.console.frame;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Caller;
import rapport.api.id.Id;
import rapport.console.api.Body;
import rapport.console.api.Texts;
import rapport.console.api.Toast;
import rapport.console.api.widget.Widgets;

/**
 * Everything that the frame's template needs.
 *
 * @param page what the frame stands around
 * @param ways the navigation; empty for people who are not signed in
 * @param theme {@code light}, {@code dark} or {@code auto}
 * @param accountLanguage what the account speaks, whatever was chosen in this browser; empty without account
 * @param charts where the script is that draws charts
 * @param toast what was done on the way here
 */
public record Surroundings(
        String title,
        Body page,
        List<WaysSection> ways,
        @Nullable Caller caller,
        String theme,
        String accountLanguage,
        @Nullable Toast toast,
        List<String> styles,
        List<String> scripts,
        String icon,
        String charts,
        Texts text,
        Widgets ui) {

    public Locale locale() {
        return ui.visit().locale();
    }

    /** The reader's own face; the account stands in for a person where there is none. */
    public Body face() {
        if (caller == null) {
            return Body.EMPTY;
        }
        Id id = caller.findPerson().<Id>map(person -> person).orElse(caller.account());
        return ui.smallFace(id, caller.name());
    }

    /** The language that the account speaks, after a dot, so that a choice made here can go out of date. */
    public String spoken() {
        return accountLanguage.isEmpty() ? "" : "." + accountLanguage;
    }

    /** What htmx sends with each request. */
    public String headers() {
        return "{\"X-Csrf\":\"" + ui.visit().csrfToken() + "\"}";
    }

    /** The first places of the bar on a phone; who writes has the capture box there, too. */
    public List<Way> first() {
        return ways.stream()
                .flatMap(section -> section.ways().stream())
                .limit(caller != null && caller.mayWrite() ? 2 : 3)
                .toList();
    }
}
