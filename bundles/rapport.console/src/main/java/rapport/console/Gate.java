package rapport.console;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.access.Sessions;
import rapport.console.http.Cookies;

/** Knows who stands at the door, and where to send those who may not pass yet. */
@Component(service = Gate.class)
public final class Gate {

    private final Sessions sessions;

    @Activate
    public Gate(@Reference Sessions sessions) {
        this.sessions = sessions;
    }

    /** Who is signed in on this request. */
    public Optional<Caller> findCaller(HttpServletRequest request) {
        return Cookies.find(request, Cookies.SESSION)
                .filter(token -> !token.isEmpty())
                .flatMap(sessions::findSession);
    }

    /** Where somebody who is not signed in goes first: to set-up on a new installation, otherwise to sign-in and back. */
    String wayIn(HttpServletRequest request) {
        if (!sessions.isSetUp()) {
            return "/set-up";
        }
        String query = request.getQueryString();
        String here = request.getRequestURI() + (query == null ? "" : "?" + query);
        boolean worthReturning = request.getMethod().equals("GET") && !here.equals("/") && !isFragment(request);
        return "/sign-in" + (worthReturning ? "?next=" + URLEncoder.encode(here, StandardCharsets.UTF_8) : "");
    }

    static boolean isFragment(HttpServletRequest request) {
        return "true".equals(request.getHeader("HX-Request"))
                && !"true".equals(request.getHeader("HX-History-Restore-Request"));
    }
}
