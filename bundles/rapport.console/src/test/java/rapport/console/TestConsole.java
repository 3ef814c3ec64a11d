package rapport.console;

import jakarta.servlet.MultipartConfigElement;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import rapport.api.access.AccountId;
import rapport.api.access.Caller;
import rapport.api.access.Role;
import rapport.api.access.Sessions;
import rapport.api.contribution.ContributionFailed;
import rapport.api.contribution.Door;
import rapport.api.contribution.NotAFault;
import rapport.console.api.Anonymous;
import rapport.console.api.ByLink;
import rapport.console.api.ConsolePath;
import rapport.console.api.Finder;
import rapport.console.api.LiveUpdates;
import rapport.console.api.Navigation;
import rapport.console.api.Page;
import rapport.console.files.ServedFiles;
import rapport.console.frame.Frame;
import rapport.console.frame.Ways;
import rapport.console.live.EventsServlet;
import rapport.console.pages.Finders;
import rapport.console.pages.KeysPage;
import rapport.console.pages.NavigationPage;
import rapport.console.pages.PalettePage;
import rapport.console.pages.PreferencesServlet;
import rapport.console.pages.SuggestionsPage;

/** The whole console on an embedded server, with pages of the test's choice; {@code secret} is the one valid session. */
public final class TestConsole implements AutoCloseable {

    public static final String SESSION = "secret";
    public static final Instant NOW = Instant.parse("2026-03-19T08:12:00Z");

    private final Server server;
    private final Door door = new OpenDoor();
    private final RunningPages pages = new RunningPages();
    private final Ways ways = new Ways(door);
    private final Finders finders = new Finders(door);
    private final ServedFiles files = new ServedFiles();
    private final EventsServlet events;
    private Locale locale = Locale.ENGLISH;
    private boolean setUp = true;

    public TestConsole(int port) throws Exception {
        Gate gate = new Gate(new OneSession());
        Frame frame = new Frame(ways, files);
        Reception reception = new Reception(Clock.fixed(NOW, ZoneId.of("UTC")));
        events = new EventsServlet(gate);
        server = new Server(port);
        ServletContextHandler context = new ServletContextHandler();
        ConsoleServlet console = new ConsoleServlet(pages, gate, reception, new Answering(frame), door);
        ServletHolder holder = new ServletHolder(console);
        holder.getRegistration().setMultipartConfig(new MultipartConfigElement(System.getProperty("java.io.tmpdir")));
        context.addServlet(holder, "/");
        context.addServlet(new ServletHolder(files), "/static/*");
        ServletHolder live = new ServletHolder(events);
        live.setAsyncSupported(true);
        context.addServlet(live, "/events");
        context.addServlet(new ServletHolder(new PreferencesServlet()), "/preferences");
        server.setHandler(context);
        page("/palette", new PalettePage(ways, finders));
        page("/suggestions", new SuggestionsPage(finders));
        page("/navigation", new NavigationPage(frame));
        page("/keys", new KeysPage(ways));
        server.start();
    }

    public TestConsole page(String path, Page page) {
        pages.addPage(page, Map.of(ConsolePath.PROPERTY, new String[] {path}));
        return this;
    }

    public TestConsole anonymousPage(String path, Page page) {
        pages.addPage(page, Map.of(ConsolePath.PROPERTY, new String[] {path}, Anonymous.PROPERTY, true));
        return this;
    }

    public TestConsole byLinkPage(String path, Page page) {
        pages.addPage(page, Map.of(ConsolePath.PROPERTY, new String[] {path}, ByLink.PROPERTY, true));
        return this;
    }

    public TestConsole without(Page page) {
        pages.removePage(page);
        return this;
    }

    public TestConsole navigation(Navigation navigation) {
        ways.addNavigation(navigation);
        return this;
    }

    public TestConsole finder(Finder finder) {
        finders.addFinder(finder);
        return this;
    }

    public TestConsole speaking(Locale language) {
        locale = language;
        return this;
    }

    public TestConsole notSetUp() {
        setUp = false;
        return this;
    }

    public LiveUpdates updates() {
        return events;
    }

    public URI at(String path) {
        return URI.create("http://localhost:" + ((ServerConnector) server.getConnectors()[0]).getLocalPort() + path);
    }

    @Override
    public void close() throws Exception {
        server.stop();
    }

    private final class OneSession implements Sessions {

        @Override
        public Optional<Caller> findSession(String token) {
            return Optional.of(token)
                    .filter(SESSION::equals)
                    .map(known -> new Caller(
                            new AccountId(new UUID(7, 42)),
                            null,
                            "Marta Lindqvist",
                            Role.ADMINISTRATOR,
                            Map.of(),
                            locale,
                            ZoneId.of("Europe/Berlin")));
        }

        @Override
        public Optional<Caller> findBearer(String token) {
            return Optional.empty();
        }

        @Override
        public boolean isSetUp() {
            return setUp;
        }

        @Override
        public void end(String token) {
            // There is only one, and it does not end.
        }
    }

    /** Calls what it is given, and wraps what it throws. */
    private static final class OpenDoor implements Door {

        @Override
        public <T> T call(Object contribution, String what, Callable<T> work) throws ContributionFailed {
            try {
                return work.call();
            } catch (Exception thrown) {
                if (thrown instanceof NotAFault || thrown instanceof IllegalArgumentException) {
                    throw (RuntimeException) thrown;
                }
                throw new ContributionFailed(what + " failed", false, thrown);
            }
        }

        @Override
        public <T> T callAside(Object contribution, String what, Duration atMost, Callable<T> work)
                throws ContributionFailed {
            return call(contribution, what, work);
        }

        @Override
        public List<Faults> faults() {
            return List.of();
        }

        @Override
        public void readmit(Class<?> contribution) {
            // Everything is let in.
        }
    }
}
