package rapport.console.pages;

import java.util.Arrays;
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
import rapport.console.api.Page;
import rapport.console.api.Visit;
import rapport.console.api.widget.Widgets;
import rapport.console.templates.JtesuggestionsGenerated;

/** What a picker offers for the letters typed so far. */
@Component
@ConsolePath("/suggestions")
public final class SuggestionsPage implements Page {

    private static final Messages MESSAGES = Messages.of(SuggestionsPage.class);
    private static final int MOST = 8;

    private final Finders finders;

    @Activate
    public SuggestionsPage(@Reference Finders finders) {
        this.finders = finders;
    }

    @Override
    public Answer show(Visit visit) {
        String words = visit.query().text("q");
        List<Found> found = words.isEmpty() ? List.of() : finders.find(visit, words, kinds(visit), MOST);
        return Answer.fragment(output ->
                JtesuggestionsGenerated.render(output, null, found, MESSAGES.in(visit.locale()), Widgets.of(visit)));
    }

    private static Set<Found.Kind> kinds(Visit visit) {
        List<String> asked = Arrays.asList(
                visit.query().text("kind").toUpperCase(Locale.ROOT).split(",", -1));
        Set<Found.Kind> kinds = EnumSet.allOf(Found.Kind.class);
        kinds.removeIf(kind -> !asked.contains(kind.name()));
        return kinds;
    }
}
