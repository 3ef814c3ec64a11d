package rapport.insight.console;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.level.Levels;
import rapport.api.relationship.RelationshipId;
import rapport.api.signal.TodayEntry;
import rapport.console.api.Body;
import rapport.console.api.Panel;
import rapport.console.api.Subject;
import rapport.console.api.Visit;
import rapport.insight.console.templates.JtesignallinesGenerated;
import rapport.insight.store.KeptToday;

/** On the record of a relationship: what it needs somebody for now. */
@Component
public final class SignalsPanel implements Panel {

    private final KeptToday today;
    private final Levels levels;

    @Activate
    public SignalsPanel(@Reference KeptToday today, @Reference Levels levels) {
        this.today = today;
        this.levels = levels;
    }

    @Override
    public Place place() {
        return new Place(Subject.Kind.RELATIONSHIP, Column.NOW);
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String title(Locale locale) {
        return TodayPage.MESSAGES.in(locale).of("signals.title");
    }

    @Override
    public Optional<Body> show(Visit visit, Subject subject) {
        List<TodayEntry> entries = today.of(visit.caller(), new RelationshipId(subject.id()));
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        Needs needs = Needs.of(visit, levels);
        return Optional.of(output -> JtesignallinesGenerated.render(output, null, entries, needs));
    }
}
