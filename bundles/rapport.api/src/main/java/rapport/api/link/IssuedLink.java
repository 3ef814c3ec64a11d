package rapport.api.link;

/**
 * A link that has just been made.
 *
 * @param path where it leads on this server, with its secret, which is told this once and kept nowhere
 */
public record IssuedLink(PrivateLink link, String path) {

    /** Without the secret, so that it gets into no log. */
    @Override
    public String toString() {
        return "IssuedLink[" + link + "]";
    }
}
