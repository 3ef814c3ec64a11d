package rapport.console.pages;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.console.api.Answer;
import rapport.console.api.ConsolePath;
import rapport.console.api.Found;
import rapport.console.api.Messages;
import rapport.console.api.NavigationEntry;
import rapport.console.api.Page;
import rapport.console.api.Visit;
import rapport.console.api.widget.Widgets;
import rapport.console.frame.Ways;
import rapport.console.templates.JtepaletteGenerated;

/** Go anywhere by a few letters: places first while the words are short, then whatever is found. */
@Component
@ConsolePath("/palette")
public final class PalettePage implements Page {

    private static final Messages MESSAGES = Messages.of(PalettePage.class);
    private static final int MOST = 12;

    // Promises are among the records.
    private static final Set<Found.Kind> KINDS = EnumSet.complementOf(EnumSet.of(Found.Kind.COMMITMENT));

    private final Ways ways;
    private final Finders finders;

    @Activate
    public PalettePage(@Reference Ways ways, @Reference Finders finders) {
        this.ways = ways;
        this.finders = finders;
    }

    @Override
    public Answer show(Visit visit) {
        String words = visit.query().text("q");
        List<NavigationEntry> places = ways.inOrder(visit).stream()
                .filter(place -> isMeant(place.label(), words, visit.locale()))
                .toList();
        List<Found> found = words.isEmpty() ? List.of() : finders.find(visit, words, KINDS, MOST);
        return Answer.shown(
                MESSAGES.in(visit.locale()).of("palette.title"),
                output -> JtepaletteGenerated.render(
                        output, null, words, places, found, MESSAGES.in(visit.locale()), Widgets.of(visit)));
    }

    private static boolean isMeant(String label, String words, Locale locale) {
        return label.toLowerCase(locale).contains(words.toLowerCase(locale));
    }
}
