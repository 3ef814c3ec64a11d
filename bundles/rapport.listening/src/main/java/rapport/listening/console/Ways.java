package rapport.listening.console;

import java.net.URI;
import rapport.console.api.Visit;

/** Where somebody goes who has done something without script: back to where the form stood. */
final class Ways {

    private Ways() {}

    /** What the form says, else the page it stood on, else another. */
    static String back(Visit visit, String otherwise) {
        String said = visit.form().find("from").orElseGet(() -> visit.query().text("from"));
        if (isOurs(said)) {
            return said;
        }
        String current = visit.header("HX-Current-URL");
        return path(current.isEmpty() ? visit.header("Referer") : current, otherwise);
    }

    private static String path(String address, String otherwise) {
        try {
            String path = address.isEmpty() ? "" : URI.create(address).getRawPath();
            boolean isForm = path != null && (path.contains("/steps/") || path.endsWith("/owner"));
            return path != null && isOurs(path) && !isForm ? path : otherwise;
        } catch (IllegalArgumentException malformed) {
            return otherwise;
        }
    }

    private static boolean isOurs(String path) {
        return path.startsWith("/") && !path.startsWith("//") && !path.startsWith("/\\");
    }
}
