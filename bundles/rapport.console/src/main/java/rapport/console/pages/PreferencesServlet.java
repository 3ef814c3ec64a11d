package rapport.console.pages;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;
import rapport.console.http.Cookies;
import rapport.console.http.SafeHeaders;

/** Light or dark, English or German: kept in this browser, for people who are signed in and for those who are not yet. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/preferences")
public final class PreferencesServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Duration AGE = Duration.ofDays(400);

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        SafeHeaders.put(request, response);
        keep(Cookies.THEME, request.getParameter("theme"), "auto|light|dark", request, response);
        keep(Cookies.LANGUAGE, request.getParameter("language"), "(en|de)(\\.[a-z]{2,3})?", request, response);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", ownPath(request.getParameter("next")));
    }

    private static void keep(
            String name,
            @Nullable String value,
            String allowed,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (value != null && value.matches(allowed)) {
            Cookies.keep(request, response, new Cookies.Kept(name, value, AGE));
        }
    }

    private static String ownPath(@Nullable String next) {
        boolean own = next != null && next.matches("/([^/\\\\].*)?");
        return own ? String.valueOf(next) : "/";
    }
}
