package rapport.mail;

import rapport.mail.model.Handover;
import rapport.mail.model.Letter;
import rapport.mail.model.Server;

/** Hands mail to a server. Called by many threads. */
@FunctionalInterface
public interface Postman {

    Handover hand(Letter letter, Server server);
}
