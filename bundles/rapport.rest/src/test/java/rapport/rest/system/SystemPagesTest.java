package rapport.rest.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.DispatcherType;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.service.condition.Condition;
import rapport.api.access.Sessions;
import rapport.api.contribution.Door;
import rapport.api.level.Levels;
import rapport.api.party.Directory;
import rapport.store.api.Database;
import rapport.store.api.ProjectionStatus;
import rapport.store.api.Projections;

class SystemPagesTest {

    private final Health health = new Health();
    private final Server server = new Server(0);

    @BeforeEach
    void start() throws Exception {
        Traffic traffic = new Traffic();
        ServletContextHandler context = new ServletContextHandler();
        context.addServlet(new ServletHolder(new SystemPages(health, traffic)), "/system/health");
        context.addServlet(new ServletHolder(new SystemPages(health, traffic)), "/system/metrics");
        context.addFilter(new FilterHolder(traffic), "/*", EnumSet.of(DispatcherType.REQUEST));
        server.setHandler(context);
        server.start();
    }

    @AfterEach
    void stop() throws Exception {
        server.stop();
    }

    @Test
    void isUnavailableUntilEverythingIsThereAndAgainWhenItStops() throws Exception {
        assertThat(get("health").statusCode()).isEqualTo(503);
        everythingArrives();
        assertThat(get("health").statusCode()).isEqualTo(200);
        health.setReady(Condition.INSTANCE);
        assertThat(get("health").body()).startsWith("{\"status\":\"ready\",\"checks\":[");
        health.unsetReady(Condition.INSTANCE);
        assertThat(get("health").statusCode()).isEqualTo(503);
        assertThat(get("health").body()).contains("it is stopping");
    }

    @Test
    void isUnavailableWithoutItsDatabase() throws Exception {
        Database database = everythingArrives();
        health.unsetDatabase(database);
        assertThat(get("health").statusCode()).isEqualTo(503);
    }

    @Test
    void tellsStrangersOnlyWhetherItIsReady() throws Exception {
        everythingArrives();
        HttpResponse<String> told = get("health", "X-Forwarded-For", "203.0.113.9");
        assertThat(told.statusCode()).isEqualTo(200);
        assertThat(told.body()).isEqualTo("{\"status\":\"ready\"}");
        assertThat(get("metrics", "X-Forwarded-For", "203.0.113.9").statusCode())
                .isEqualTo(401);
    }

    @Test
    void writesFiguresThatPrometheusReads() throws Exception {
        everythingArrives();
        get("health");
        String text = get("metrics").body();
        assertThat(text)
                .contains("rapport_http_requests_total{area=\"system\",status=\"2xx\"} 1\n")
                .contains("rapport_projection_behind{projection=\"ties\"} 3\n")
                .contains("rapport_http_request_seconds_bucket{area=\"system\",le=\"+Inf\"} 1\n")
                .contains("jvm_memory_heap_used_bytes ");
        assertThat(text.lines())
                .allMatch(line -> line.startsWith("# ")
                        || line.matches("[a-z_0-9]+(\\{([a-z]+=\"[^\"]*\",?)+})? -?[0-9.E+-]+(NaN)?"));
    }

    private Database everythingArrives() {
        Database database = fake(Database.class);
        health.setDatabase(database);
        health.setSessions(fake(Sessions.class));
        health.setDoor(fake(Door.class));
        health.setLevels(fake(Levels.class));
        health.setDirectory(fake(Directory.class));
        health.setProjections(fake(Projections.class));
        return database;
    }

    /** Stands for a service whose presence alone matters; the projections tell of one that is behind. */
    private static <T> T fake(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> switch (method.getName()) {
                    case "equals" -> proxy == given[0];
                    case "hashCode" -> System.identityHashCode(proxy);
                    case "position" -> 12L;
                    case "status" ->
                        List.of(new ProjectionStatus(
                                "ties", 1, ProjectionStatus.State.FOLLOWING, 9, 3, Instant.EPOCH, null));
                    default -> throw new UnsupportedOperationException(method.getName());
                }));
    }

    private HttpResponse<String> get(String page, String... headers) throws Exception {
        int port = ((ServerConnector) server.getConnectors()[0]).getLocalPort();
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/system/" + page));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
