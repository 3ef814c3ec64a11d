package rapport.console.api;

/**
 * Tells open pages that something changed. A page listens with
 * {@code hx-trigger="changed:today from:body"} on the element that then asks for its content again.
 */
public interface LiveUpdates {

    /** The navigation changed: a level came or went. */
    String NAVIGATION = "navigation";

    /**
     * Announces a change to everybody who has a page open; carries no content, so everybody may hear it.
     *
     * @param topic letters, digits and hyphens, such as {@code today} or {@code person-0190…}
     */
    void changed(String topic);
}
