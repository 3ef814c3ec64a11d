package rapport.mail.model;

import java.util.Locale;

/**
 * The mail server, and in whose name it is used.
 *
 * @param host an empty text where nobody named one
 * @param user an empty text where it asks for none
 * @param base how people outside reach our own server, without a slash at its end
 */
public record Server(
        String host,
        int port,
        Security security,
        String user,
        String password,
        String senderName,
        String senderAddress,
        String base) {

    /** How the way to the server is protected. */
    public enum Security {
        NONE,
        STARTTLS,
        TLS;

        public static Security named(String name) {
            return valueOf(name.toUpperCase(Locale.ROOT));
        }
    }

    public Server {
        base = base.replaceFirst("/+$", "");
    }

    /** Whether all is known that is needed to send mail with links in it. */
    public boolean isComplete() {
        return !host.isBlank() && !senderAddress.isBlank() && base.matches("https?://[^\\s/]+.*");
    }

    /** Without the password, so that it gets into no log. */
    @Override
    public String toString() {
        return "Server[" + host + ":" + port + ", " + security + ", as " + senderAddress + "]";
    }
}
