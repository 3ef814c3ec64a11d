package rapport.console.api;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/** Contributes ways into a bundle's pages. Read on each page, so it answers from memory. */
@ConsumerType
public interface Navigation {

    /** What this caller may go to, named in the visit's language; nothing that the caller may not see. */
    List<NavigationEntry> entries(Visit visit);
}
