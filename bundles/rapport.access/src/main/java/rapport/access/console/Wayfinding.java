package rapport.access.console;

import java.util.List;
import rapport.access.SignedIn;
import rapport.console.api.Parameters;
import rapport.console.api.Visit;

/** Where somebody comes from and goes to when they sign in. */
final class Wayfinding {

    private Wayfinding() {}

    /** A path of this product, whatever the link said: nobody is led elsewhere by way of us. */
    static String safe(String next) {
        boolean ours = next.matches("/[\\x21-\\x7e]*")
                && !next.startsWith("//")
                && !next.contains("\\")
                && !next.startsWith("/sign-");
        return ours ? next : "/";
    }

    static SignedIn.Place place(Visit visit) {
        return new SignedIn.Place(visit.remoteAddress(), visit.header("User-Agent"));
    }

    /** Where this reader reaches us, as a link for somebody else should begin. */
    static String address(Visit visit, String otherwise) {
        String origin = visit.header("Origin");
        return origin.matches("https?://[^\\s/]+") ? origin : otherwise;
    }

    /** A value exactly as it was typed. */
    static String untouched(Parameters form, String name) {
        List<String> values = form.values().getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.get(0);
    }

    /** What may stand in a form that is shown again. */
    static Parameters withoutSecrets(Parameters form) {
        return form.without("password").without("current");
    }

    /** Browser and system in a few words; what a browser says of itself is mostly history. */
    static String device(String agent) {
        String browser = first(
                agent, "Edg", "Edge", "OPR", "Opera", "Firefox", "Firefox", "Chrome", "Chrome", "Safari", "Safari");
        String system = first(
                agent, "Android", "Android", "iPhone", "iPhone", "iPad", "iPad", "Windows", "Windows", "Mac OS",
                "macOS", "Linux", "Linux");
        String both = (browser + " · " + system).replaceAll("^ · | · $", "");
        return both.isEmpty() ? agent.substring(0, Math.min(agent.length(), 60)) : both;
    }

    private static String first(String agent, String... marksAndNames) {
        for (int i = 0; i < marksAndNames.length; i += 2) {
            if (agent.contains(marksAndNames[i])) {
                return marksAndNames[i + 1];
            }
        }
        return "";
    }
}
