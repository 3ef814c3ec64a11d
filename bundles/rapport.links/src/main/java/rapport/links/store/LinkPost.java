package rapport.links.store;

import rapport.api.access.Caller;
import rapport.api.link.PrivateLink;

/** Brings a person their link, past everybody else. */
public interface LinkPost {

    /**
     * Sends it, as part of the transaction that is under way.
     *
     * @param path where it leads on this server, with its secret
     * @return whether the person can be reached
     */
    boolean send(Caller by, PrivateLink link, String path);
}
