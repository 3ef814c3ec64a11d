package rapport.links.console;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapport.api.contribution.ContributionFailed;
import rapport.api.contribution.Door;
import rapport.api.contribution.NotAFault;
import rapport.console.api.LinkedPage;

/** The questions that links can lead to right now. */
@Component(service = LinkedPages.class)
public final class LinkedPages {

    private static final Logger LOG = LoggerFactory.getLogger(LinkedPages.class);

    private final Door door;
    private final Map<String, LinkedPage> pages = new ConcurrentHashMap<>();

    @Activate
    public LinkedPages(@Reference Door door) {
        this.door = door;
    }

    /** The bundle that asks the question could not: that is no fault of the page around it. */
    static final class QuestionFailed extends RuntimeException implements NotAFault {

        private static final long serialVersionUID = 1L;

        private QuestionFailed(ContributionFailed cause) {
            super(cause);
        }
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addPage(LinkedPage page) {
        pages.put(page.purpose(), page);
    }

    void removePage(LinkedPage page) {
        pages.values().removeIf(each -> each == page);
    }

    Optional<LinkedPage> find(String purpose) {
        return Optional.ofNullable(pages.get(purpose));
    }

    /** Whether links of this purpose lead anywhere. */
    public boolean isKnown(String purpose) {
        return pages.containsKey(purpose);
    }

    /** What links of this purpose are for; its name where nobody knows any more. */
    String title(String purpose, Locale language) {
        return find(purpose)
                .map(page -> call(page, "title", () -> page.title(language)))
                .orElse(purpose);
    }

    /** Asks a page through the guarded door. */
    <T> T call(LinkedPage page, String what, Callable<T> work) {
        try {
            return door.call(page, what + " of a private link", work);
        } catch (ContributionFailed failed) {
            LOG.error("{} of private links for {} failed", what, page.getClass().getName(), failed);
            throw new QuestionFailed(failed);
        }
    }
}
