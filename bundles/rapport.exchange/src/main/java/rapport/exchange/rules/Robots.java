package rapport.exchange.rules;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Addresses behind which nobody sits: a relationship is between people. */
public final class Robots {

    private static final Pattern LOCAL = Pattern.compile(String.join(
            "|",
            List.of(
                    "(.*[._+-])?(no|non|not|dont|donot|do-not|do_not|never)[._-]?(reply|replies|respond|response|responder)([._+-].*|\\d*)",
                    "(.*[._-])?(nicht|keine)[._-]?antwort(en)?([._+-].*)?",
                    "(mail|mailer)[._-]?daemon([._+-].*)?",
                    "postmaster|majordomo|listserv|mailman|automailer|auto-?confirm|unsubscribe([._+-].*)?",
                    "(.*[._-])?bounces?([._+=-].*)?",
                    "(.*[._-])?(notifications?|newsletters?)([._+-].*)?",
                    "owner-.*|.*-(owner|request|unsubscribe)")));
    private static final Pattern DOMAIN =
            Pattern.compile("(.*\\.)?(no-?reply|bounces?|notifications?|newsletters?)\\..*");

    private Robots() {}

    /** Whether a program writes from there, or nobody reads what arrives. */
    public static boolean isOne(String mail) {
        int at = mail.lastIndexOf('@');
        String lower = mail.toLowerCase(Locale.ROOT);
        return at > 0
                && (LOCAL.matcher(lower.substring(0, at)).matches()
                        || DOMAIN.matcher(lower.substring(at + 1)).matches());
    }
}
