package rapport.relationships.console;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Subject;
import rapport.console.api.Visit;

/** Earlier moments of a timeline, which join those above them, or stand on a page of their own. */
@Component
@ConsolePath("/timeline")
public final class TimelinePage implements Page {

    private final Parts parts;

    @Activate
    public TimelinePage(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public Answer show(Visit visit) {
        Optional<Subject> about = visit.query().findAs("about", TimelinePage::subject);
        if (about.isEmpty()) {
            return Answer.notFound();
        }
        Telling telling = Telling.to(visit);
        Body page = new History(parts, telling, about.get())
                .page(
                        visit.query().find("cursor").orElse(null),
                        visit.query().findAs("before", Instant::parse).orElse(History.LATEST));
        if (visit.isFragment()) {
            return Answer.fragment(page);
        }
        String title = telling.text().of("history.title");
        Body head = telling.ui().head(title);
        return Answer.shown(title, output -> {
            head.writeTo(output);
            page.writeTo(output);
        });
    }

    private static Subject subject(String text) {
        String[] words = text.split(":", 2);
        if (words.length < 2) {
            throw new IllegalArgumentException("expected kind:UUID, was \"" + text + "\"");
        }
        return new Subject(Subject.Kind.valueOf(words[0].toUpperCase(Locale.ROOT)), UUID.fromString(words[1]));
    }
}
