package rapport.rest;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletMultipart;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletName;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;
import rapport.api.access.Caller;
import rapport.api.access.Sessions;
import rapport.api.contribution.ContributionFailed;
import rapport.api.contribution.Door;
import rapport.api.json.RecordsJson;
import rapport.api.rest.Reply;
import rapport.api.rest.Resource;
import rapport.rest.once.Requests;

/** The way into {@code /api/v1}: who asks, for which resource, and what became of it. */
@Component(service = Servlet.class, configurationPid = "rapport.rest")
@Designate(ocd = Gateway.Config.class)
@HttpWhiteboardServletName("rapport.rest")
@HttpWhiteboardServletPattern("/api/v1/*")
@HttpWhiteboardServletMultipart(
        fileSizeThreshold = Gateway.HELD_IN_MEMORY,
        maxFileSize = Gateway.MOST_UPLOADED,
        maxRequestSize = Gateway.MOST_UPLOADED)
public final class Gateway extends HttpServlet {

    static final long MOST_UPLOADED = 1L << 30;
    static final int HELD_IN_MEMORY = 256 * 1024;
    private static final long serialVersionUID = 1L;
    private static final String OPENAPI = "/openapi.json";
    private static final String ONLY_READ = "GET, HEAD, OPTIONS";
    private static final String BEARER = "Bearer ";

    /** The limits of the HTTP API. */
    @ObjectClassDefinition(localization = "OSGI-INF/l10n/api", name = "%name", description = "%description")
    public @interface Config {

        @AttributeDefinition(
                name = "%body_kilobytes",
                description = "%body_kilobytes.description",
                min = "1",
                max = "65536")
        int body_kilobytes() default 1024;
    }

    private final transient Sessions sessions;
    private final transient Door door;
    private final transient Requests requests;
    private final transient Resources resources;
    private final transient Description description;
    private final transient RequestIds ids = new RequestIds();
    private final int mostBytes;

    @Activate
    public Gateway(@Reference Sessions sessions, @Reference Door door, @Reference Requests requests, Config config) {
        this(sessions, door, requests, config.body_kilobytes() * 1024);
    }

    Gateway(Sessions sessions, Door door, Requests requests, int mostBytes) {
        this.requests = requests;
        this.sessions = sessions;
        this.door = door;
        this.mostBytes = mostBytes;
        this.resources = new Resources(door);
        this.description = new Description();
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addResource(Resource resource) {
        resources.add(resource);
    }

    void removeResource(Resource resource) {
        resources.remove(resource);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = ids.next();
        boolean headOnly = request.getMethod().equals("HEAD");
        SafeHeaders.set(response, id);
        ReplyWriter writer = new ReplyWriter(request, response, headOnly);
        try {
            answer(request, response, headOnly ? "GET" : request.getMethod(), writer);
        } catch (IOException gone) {
            throw gone;
        } catch (Exception | LinkageError | StackOverflowError thrown) {
            Problem problem = Problems.of(thrown, id);
            if (response.isCommitted()) {
                throw new IOException("request " + id + " failed after its answer had begun", thrown);
            }
            response.resetBuffer();
            writer.write(problem, id);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, String method, ReplyWriter writer)
            throws IOException, ContributionFailed {
        String path = request.getPathInfo() == null ? "/" : request.getPathInfo();
        RouteMap routes = resources.routes();
        if (method.equals("OPTIONS")) {
            tellAllowed(routes, path, response);
            return;
        }
        if (path.equals(OPENAPI)) {
            if (!method.equals("GET")) {
                throw HttpRefusal.methodNotAllowed(method, ONLY_READ);
            }
            writer.write(description(routes), RecordsJson.gson());
            return;
        }
        Caller caller = identify(request, method);
        RouteMap.Match match = routes.find(path);
        if (match == null) {
            throw HttpRefusal.noSuchThing(ReplyWriter.ROOT + path.substring(1));
        }
        Endpoint endpoint = match.methods().get(method);
        if (endpoint == null) {
            throw HttpRefusal.methodNotAllowed(method, match.allowed());
        }
        RequestBody body = RequestBody.of(request, endpoint, mostBytes);
        try {
            HttpCall call = new HttpCall(caller, endpoint, match.values(), request, body);
            Optional<Once> once = Once.find(request, endpoint, caller, body);
            AskedCall asked = new AskedCall(door, routes, endpoint, call);
            Reply reply = once.isPresent() ? once.get().answer(requests, asked) : asked.carryOut();
            writer.write(reply, endpoint.gson());
        } finally {
            body.discard();
        }
    }

    private Reply description(RouteMap routes) {
        Description.Document document = description.of(routes);
        return new Reply(
                200, null, null, document.fingerprint(), out -> out.write(document.json()), "application/json");
    }

    // A browser sends the session's cookie with whatever a foreign page makes it send, so that it opens reading only.
    private Caller identify(HttpServletRequest request, String method) {
        String authorization = request.getHeader("Authorization");
        if (authorization != null) {
            return bearer(authorization);
        }
        if (method.equals("GET")) {
            Optional<Caller> reader = findSession(request);
            if (reader.isPresent()) {
                return reader.get();
            }
        }
        throw HttpRefusal.unauthorized("send an API token as Authorization: Bearer", "Bearer realm=\"Rapport\"");
    }

    private Caller bearer(String authorization) {
        boolean isBearer = authorization.regionMatches(true, 0, BEARER, 0, BEARER.length());
        return Optional.of(authorization)
                .filter(header -> isBearer)
                .flatMap(header ->
                        sessions.findBearer(header.substring(BEARER.length()).strip()))
                .orElseThrow(() -> HttpRefusal.unauthorized(
                        "this API token is unknown, expired or revoked",
                        "Bearer realm=\"Rapport\", error=\"invalid_token\""));
    }

    private Optional<Caller> findSession(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return Optional.empty();
        }
        for (Cookie cookie : cookies) {
            if (cookie.getName().equals(Sessions.COOKIE)) {
                return sessions.findSession(cookie.getValue());
            }
        }
        return Optional.empty();
    }

    private static void tellAllowed(RouteMap routes, String path, HttpServletResponse response) {
        RouteMap.Match match = routes.find(path);
        if (match == null && !path.equals(OPENAPI)) {
            throw HttpRefusal.noSuchThing(ReplyWriter.ROOT + path.substring(1));
        }
        response.setHeader("Allow", match == null ? ONLY_READ : match.allowed());
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
