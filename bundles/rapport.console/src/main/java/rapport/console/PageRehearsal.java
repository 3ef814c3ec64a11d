package rapport.console;

import java.time.Clock;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.contribution.ContributionFailed;
import rapport.api.contribution.Door;
import rapport.console.api.Page;
import rapport.console.api.Rehearsal;
import rapport.console.api.Visit;

/** Asks pages through the same door as visitors do. */
@Component
public final class PageRehearsal implements Rehearsal {

    private final RunningPages pages;
    private final Door door;
    private final Clock clock;

    @Activate
    public PageRehearsal(@Reference RunningPages pages, @Reference Door door, @Reference Clock clock) {
        this.pages = pages;
        this.door = door;
        this.clock = clock;
    }

    @Override
    public Optional<String> failure(Caller by, String path) {
        Optional<RunningPages.Match> match = pages.find(PathTemplate.split(path));
        if (match.isEmpty()) {
            return Optional.of("There is no page at " + path + ".");
        }
        Page page = match.get().mounted().page();
        Visit.Builder visit = Visit.to(path).at(clock.instant()).by(by).in(by.locale());
        match.get().variables().forEach(visit::variable);
        try {
            door.call(page, "show " + path, () -> Rendered.of(page.show(visit.build())));
            return Optional.empty();
        } catch (ContributionFailed failed) {
            return Optional.of("The page " + path + " does not answer: " + failed.getMessage() + ".");
        } catch (RuntimeException failed) {
            return Optional.of("The page " + path + " does not answer: " + failed + ".");
        }
    }
}
