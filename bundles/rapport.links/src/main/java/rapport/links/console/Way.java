package rapport.links.console;

import rapport.api.link.PrivateLink;
import rapport.console.api.Parameters;

/** Where a colleague comes from and goes back to. */
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
}
