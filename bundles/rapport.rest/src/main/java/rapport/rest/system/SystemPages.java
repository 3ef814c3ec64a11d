package rapport.rest.system;

import com.google.gson.Gson;
import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletName;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;
import rapport.api.access.Sessions;

/** {@code /system/health} and {@code /system/metrics}, there from the first moment, whatever else is not. */
@Component(service = Servlet.class)
@HttpWhiteboardServletName("rapport.system")
@HttpWhiteboardServletPattern({"/system/health", "/system/metrics"})
public final class SystemPages extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String BEARER = "Bearer ";

    private final transient Health health;
    private final transient Traffic traffic;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private transient volatile @Nullable Sessions sessions;

    @Activate
    public SystemPages(@Reference Health health, @Reference Traffic traffic) {
        this.health = health;
        this.traffic = traffic;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        boolean trusted = isHere(request) || hasToken(request);
        if (request.getServletPath().endsWith("/health")) {
            tellHealth(response, trusted);
        } else if (trusted) {
            String text = Metrics.write(
                    traffic,
                    health.findProjections().orElse(null),
                    health.examine().ready());
            send(response, PrometheusText.CONTENT_TYPE, text);
        } else {
            response.setHeader("WWW-Authenticate", "Bearer realm=\"Rapport\"");
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }

    // Strangers learn whether it is ready, and nothing of why not.
    private void tellHealth(HttpServletResponse response, boolean trusted) throws IOException {
        Health.Report report = health.examine();
        response.setStatus(report.ready() ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        Answer answer = new Answer(report.ready() ? "ready" : "unavailable", trusted ? report.checks() : null);
        send(response, "application/json", new Gson().toJson(answer));
    }

    private record Answer(String status, @Nullable List<Health.Check> checks) {}

    private static void send(HttpServletResponse response, String type, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        response.setContentType(type);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    // Behind a proxy on the same machine everybody would seem to be here.
    private static boolean isHere(HttpServletRequest request) {
        String address = request.getRemoteAddr();
        boolean loopback = address.startsWith("127.")
                || address.equals("::1")
                || address.equals("0:0:0:0:0:0:0:1")
                || address.equals("[::1]")
                || address.equals("[0:0:0:0:0:0:0:1]");
        return loopback && request.getHeader("X-Forwarded-For") == null && request.getHeader("Forwarded") == null;
    }

    private boolean hasToken(HttpServletRequest request) {
        Sessions known = sessions;
        String header = request.getHeader("Authorization");
        return known != null
                && header != null
                && header.regionMatches(true, 0, BEARER, 0, BEARER.length())
                && known.findBearer(header.substring(BEARER.length()).strip()).isPresent();
    }
}
