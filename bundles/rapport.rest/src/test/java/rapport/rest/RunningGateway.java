package rapport.rest;

import jakarta.servlet.MultipartConfigElement;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
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
import rapport.rest.once.Requests;

/** A gateway on a real web server with two tokens, and a client that speaks to it. */
final class RunningGateway implements AutoCloseable {

    static final String MEMBER = "member-token";
    static final String READER = "reader-token";
    static final int MOST_BYTES = 4_096;

    final Gateway gateway;
    private final Server server = new Server(0);
    private final HttpClient client = HttpClient.newHttpClient();

    /** For requests without keys. */
    RunningGateway() throws Exception {
        this(new NoKeys());
    }

    RunningGateway(Requests requests) throws Exception {
        gateway = new Gateway(new TwoTokens(), new OpenDoor(), requests, MOST_BYTES);
        ServletContextHandler context = new ServletContextHandler();
        ServletHolder holder = new ServletHolder(gateway);
        String files = System.getProperty("java.io.tmpdir");
        holder.getRegistration().setMultipartConfig(new MultipartConfigElement(files, 100_000, 100_000, 10_000));
        context.addServlet(holder, "/api/v1/*");
        server.setHandler(context);
        server.start();
    }

    URI uri(String path) {
        int port = ((ServerConnector) server.getConnectors()[0]).getLocalPort();
        return URI.create("http://127.0.0.1:" + port + "/api/v1/" + path);
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(uri(path)).header("Authorization", "Bearer " + MEMBER);
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> get(String path) throws Exception {
        return send(request(path));
    }

    HttpResponse<String> post(String path, String json) throws Exception {
        return post(path, json.getBytes(StandardCharsets.UTF_8));
    }

    HttpResponse<String> post(String path, byte[] json) throws Exception {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(json)));
    }

    @Override
    public void close() throws Exception {
        server.stop();
    }

    static Caller caller(Role role) {
        return new Caller(new AccountId(new UUID(1, 1)), null, "Ada", role, Map.of(), Locale.ENGLISH, ZoneId.of("UTC"));
    }

    private static final class NoKeys implements Requests {

        @Override
        public Arrival arrive(Caller by, String key, String fingerprint) {
            throw new AssertionError("no request has a key here");
        }

        @Override
        public void done(Caller by, String key, Arrival.Done answer) {
            throw new AssertionError("no request has a key here");
        }

        @Override
        public void refused(Caller by, String key) {
            throw new AssertionError("no request has a key here");
        }
    }

    private static final class TwoTokens implements Sessions {

        @Override
        public Optional<Caller> findSession(String token) {
            return token.equals("session") ? Optional.of(caller(Role.READER)) : Optional.empty();
        }

        @Override
        public Optional<Caller> findBearer(String token) {
            return switch (token) {
                case MEMBER -> Optional.of(caller(Role.MEMBER));
                case READER -> Optional.of(caller(Role.READER));
                default -> Optional.empty();
            };
        }

        @Override
        public boolean isSetUp() {
            return true;
        }

        @Override
        public void end(String token) {
            throw new UnsupportedOperationException("the gateway ends no sessions");
        }
    }

    /** Lets everything through, and faults out as the real one does. */
    private static final class OpenDoor implements Door {

        @Override
        public <T> T call(Object contribution, String what, Callable<T> work) throws ContributionFailed {
            try {
                return work.call();
            } catch (RuntimeException thrown) {
                if (thrown instanceof NotAFault || thrown instanceof IllegalArgumentException) {
                    throw thrown;
                }
                throw new ContributionFailed("it threw", false, thrown);
            } catch (Exception thrown) {
                throw new ContributionFailed("it threw", false, thrown);
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
            throw new UnsupportedOperationException("nothing is switched off");
        }
    }
}
