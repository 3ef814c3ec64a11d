package rapport.console.gallery;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import rapport.console.TestConsole;
import rapport.console.api.Answer;
import rapport.console.api.Found;
import rapport.console.api.NavigationEntry;
import rapport.console.api.NavigationEntry.Section;
import rapport.console.api.Page;
import rapport.console.api.Toast;
import rapport.console.api.Visit;

/** Every kind of page with invented content, served by the real console: to look at, and for tests of how it looks. */
public final class Gallery {

    /** The paths of the gallery. */
    public static final List<String> PATHS = List.of(
            "/",
            "/people",
            "/people/tove",
            "/people/edit",
            "/customers",
            "/import",
            "/import/run",
            "/modules",
            "/organizations",
            "/charts",
            "/nowhere",
            "/palette?q=nord",
            "/keys");

    private Gallery() {}

    public static void main(String[] arguments) throws Exception {
        try (TestConsole console = open(Integer.parseInt(arguments[0]))) {
            if (arguments.length > 1) {
                console.speaking(Locale.forLanguageTag(arguments[1]));
            }
            System.out.println("the gallery is at " + console.at("/"));
            Thread.currentThread().join();
        }
    }

    /** Opens the gallery on a port; 0 takes any that is free. */
    public static TestConsole open(int port) throws Exception {
        return new TestConsole(port)
                .navigation(Gallery::ways)
                .finder((visit, words, kinds, limit) -> People.found(words))
                .page("/", new TodayPage())
                .page("/people", new PeoplePage())
                .page("/people/tove", new RecordPage())
                .page("/people/edit", new EditPage())
                .page("/capture", new CapturePage())
                .page("/customers", new BoardPage())
                .page("/import", new ImportPage(1))
                .page("/import/run", new ImportPage(3))
                .page("/modules", new ModulesPage())
                .page("/organizations", new EmptyPage())
                .page("/charts", new ChartPage())
                .page("/deed", new Deed())
                .anonymousPage("/sign-in", new SignInPage());
    }

    private static List<NavigationEntry> ways(Visit visit) {
        boolean german = visit.locale().getLanguage().equals("de");
        return List.of(
                NavigationEntry.of(Section.DAILY, 10, german ? "Heute" : "Today", "sunrise", "/")
                        .letter('t')
                        .count(7),
                NavigationEntry.of(Section.DAILY, 20, german ? "Personen" : "People", "users", "/people")
                        .letter('p'),
                NavigationEntry.of(
                                Section.DAILY,
                                30,
                                german ? "Organisationen" : "Organizations",
                                "building-2",
                                "/organizations")
                        .letter('o'),
                NavigationEntry.of(Section.LEVELS, 10, "Team", "users-round", "/team")
                        .tint("violet"),
                NavigationEntry.of(Section.LEVELS, 20, german ? "Lieferanten" : "Suppliers", "package", "/suppliers")
                        .tint("amber"),
                NavigationEntry.of(Section.LEVELS, 30, german ? "Kunden" : "Customers", "heart-handshake", "/customers")
                        .tint("teal")
                        .letter('c'),
                NavigationEntry.of(Section.WORK, 10, german ? "Einblicke" : "Insights", "chart-spline", "/insights"),
                NavigationEntry.of(Section.WORK, 20, "Import", "import", "/import")
                        .letter('i'),
                NavigationEntry.of(Section.ADMINISTRATION, 10, german ? "Module" : "Modules", "blocks", "/modules")
                        .letter('m'),
                NavigationEntry.of(
                        Section.ADMINISTRATION, 20, german ? "Einstellungen" : "Settings", "settings", "/settings"),
                NavigationEntry.of(
                        Section.ADMINISTRATION, 30, german ? "Konten" : "Accounts", "key-round", "/accounts"));
    }

    /** Whatever is done in the gallery is done at once. */
    private static final class Deed implements Page {

        @Override
        public Answer show(Visit visit) {
            return Answer.notFound();
        }

        @Override
        public Answer submit(Visit visit) {
            return Answer.done(Toast.saying("Noted: you called Tove Halvorsen").undoneAt("/deed"), "/");
        }

        @Override
        public Answer remove(Visit visit) {
            return submit(visit);
        }
    }

    /** A made-up match. */
    static Found found(String name, String detail) {
        return new Found(Found.Kind.PERSON, UUID.nameUUIDFromBytes(name.getBytes()), name, detail, "/people/tove");
    }
}
