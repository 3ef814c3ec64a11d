package rapport.modules.change;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.propertytypes.ServiceRanking;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardContextSelect;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardFilterAsyncSupported;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardFilterName;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardFilterPattern;

/** Has every request of people and programs wait while modules are changed. Whether the product lives is told at any time. */
@Component(service = Filter.class)
@HttpWhiteboardFilterName("rapport.modules.pause")
@HttpWhiteboardFilterPattern("/*")
@HttpWhiteboardFilterAsyncSupported
@HttpWhiteboardContextSelect("(osgi.http.whiteboard.context.name=*)")
@ServiceRanking(1000)
public final class PauseFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private final transient Pause pause;

    @Activate
    public PauseFilter(@Reference Pause pause) {
        this.pause = pause;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isOutside(request.getRequestURI())) {
            chain.doFilter(request, response);
            return;
        }
        boolean entered;
        try {
            entered = pause.enter();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            entered = false;
        }
        if (!entered) {
            response.setHeader("Retry-After", String.valueOf(Pause.longestSeconds()));
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            pause.leave();
        }
    }

    /** Nothing of a module takes part in these. */
    private static boolean isOutside(String path) {
        return path.startsWith("/system/") || path.startsWith("/static/");
    }
}
