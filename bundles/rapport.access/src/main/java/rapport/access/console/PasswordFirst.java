package rapport.access.console;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardContextSelect;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardFilterAsyncSupported;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardFilterName;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardFilterPattern;
import rapport.access.SignedIn;
import rapport.api.access.Sessions;

/** Whoever signed in with a password that somebody else knows changes it, or leaves; until then nothing else is open to them. */
@Component(service = Filter.class)
@HttpWhiteboardFilterName("rapport.password")
@HttpWhiteboardFilterPattern("/*")
@HttpWhiteboardFilterAsyncSupported
@HttpWhiteboardContextSelect("(osgi.http.whiteboard.context.name=*)")
public final class PasswordFirst extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String CHANGE = "/account/password";
    private static final List<String> OPEN = List.of(CHANGE, "/sign-out", "/preferences");
    private static final List<String> OPEN_BELOW = List.of("/static/", "/system/");

    private final transient SignedIn signedIn;

    @Activate
    public PasswordFirst(@Reference SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        if (isOpen(path) || !mustChangePassword(request)) {
            chain.doFilter(request, response);
        } else if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", CHANGE);
        } else if (request.getMethod().equals("GET") && !path.startsWith("/api/")) {
            response.setHeader("Location", CHANGE);
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        } else {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean isOpen(String path) {
        return OPEN.contains(path) || OPEN_BELOW.stream().anyMatch(path::startsWith);
    }

    private boolean mustChangePassword(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return false;
        }
        for (Cookie cookie : cookies) {
            if (cookie.getName().equals(Sessions.COOKIE)) {
                return signedIn.mustChangePassword(cookie.getValue());
            }
        }
        return false;
    }
}
