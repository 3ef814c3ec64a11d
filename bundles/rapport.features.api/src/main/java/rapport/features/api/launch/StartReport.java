package rapport.features.api.launch;

import org.osgi.annotation.versioning.ProviderType;

/** Where a bundle without which nothing works says that it cannot: a damaged database, a data folder in use. */
@ProviderType
public interface StartReport {

    /**
     * Ends the start: the sentence is the only thing that the person reads, and the exit code is not zero. Returns at once;
     * the caller then fails its own activation as usual.
     */
    void cannotStart(String sentence);
}
