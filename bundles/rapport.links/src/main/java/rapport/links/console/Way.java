package rapport.links.console;

import rapport.api.link.PrivateLink;
import rapport.console.api.Parameters;
import rapport.console.api.Visit;

/** Where a colleague comes from and goes back to; and where people outside reach us. */
final class Way {

    private Way() {}

    /** A path of this product, whatever the query said: nobody is led elsewhere by way of us. */
    static String back(Parameters told, String otherwise) {
        String back = told.text("back");
        boolean ours = back.matches("/[\\x21-\\x7e]*") && !back.startsWith("//") && !back.contains("\\");
        return ours ? back : otherwise;
    }

    static String relationship(PrivateLink link) {
        return "/relationships/" + link.relationship().value();
    }

    /** Where this reader reaches us, as a link for somebody else should begin. */
    static String origin(Visit visit) {
        String origin = visit.header("Origin");
        if (origin.matches("https?://[^\\s/]+")) {
            return origin;
        }
        boolean secure = visit.header("X-Forwarded-Proto").equalsIgnoreCase("https");
        return (secure ? "https://" : "http://") + visit.header("Host");
    }
}
