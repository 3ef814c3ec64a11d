package rapport.console.pages;

import java.net.URI;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.console.api.Answer;
import rapport.console.api.ConsolePath;
import rapport.console.api.Messages;
import rapport.console.api.Page;
import rapport.console.api.Visit;
import rapport.console.api.widget.Widgets;
import rapport.console.frame.Frame;

/** The navigation by itself: asked for again when a level comes or goes, and a page of its own on phones. */
@Component
@ConsolePath("/navigation")
public final class NavigationPage implements Page {

    private static final Messages MESSAGES = Messages.of(NavigationPage.class);

    private final Frame frame;

    @Activate
    public NavigationPage(@Reference Frame frame) {
        this.frame = frame;
    }

    @Override
    public Answer show(Visit visit) {
        if (visit.query().has("at")) {
            return Answer.fragment(frame.navigation(visit, visit.query().text("at")));
        }
        String title = MESSAGES.in(visit.locale()).of("navigation.title");
        return Answer.shown(title, Widgets.of(visit).dialog(title, frame.navigation(visit, opener(visit))));
    }

    /** The page over which the navigation opens as a dialog. */
    private static String opener(Visit visit) {
        try {
            String path = URI.create(visit.header("HX-Current-URL")).getRawPath();
            return path == null ? "" : path;
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }
}
