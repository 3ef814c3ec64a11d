package rapport.console.pages;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Messages;
import rapport.console.api.NavigationEntry;
import rapport.console.api.Page;
import rapport.console.api.Texts;
import rapport.console.api.Visit;
import rapport.console.api.widget.Widgets;
import rapport.console.frame.Ways;
import rapport.console.templates.JtekeysGenerated;

/** What the fingers can do. */
@Component
@ConsolePath("/keys")
public final class KeysPage implements Page {

    private static final Messages MESSAGES = Messages.of(KeysPage.class);

    private final Ways ways;

    @Activate
    public KeysPage(@Reference Ways ways) {
        this.ways = ways;
    }

    @Override
    public Answer show(Visit visit) {
        Widgets ui = Widgets.of(visit);
        Texts text = MESSAGES.in(visit.locale());
        List<NavigationEntry> places = ways.inOrder(visit).stream()
                .filter(place -> place.letter() != ' ')
                .toList();
        String title = text.of("keys.title");
        return Answer.shown(
                title, ui.dialog(title, (Body) output -> JtekeysGenerated.render(output, null, places, text, ui)));
    }
}
