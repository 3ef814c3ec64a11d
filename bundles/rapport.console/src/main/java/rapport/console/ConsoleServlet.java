package rapport.console;

import jakarta.servlet.Servlet;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletMultipart;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import rapport.api.access.Caller;
import rapport.api.access.Forbidden;
import rapport.api.contribution.ContributionFailed;
import rapport.api.contribution.Door;
import rapport.api.contribution.NotAFault;
import rapport.api.paging.CursorInvalid;
import rapport.api.rest.ResourceNotFound;
import rapport.console.api.Answer;
import rapport.console.api.Page;
import rapport.console.api.Visit;
import rapport.console.frame.Trouble;
import rapport.console.http.SafeHeaders;
import rapport.store.api.Conflict;

/** Every page of the console: finds it, lets in who may, asks it through the guarded door, and sends what it answers. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/")
@HttpWhiteboardServletMultipart(fileSizeThreshold = 64 * 1024, maxRequestSize = 2L << 30)
public final class ConsoleServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    /** Of a form with its files; a mailbox of some years is large, and a full disk helps nobody. */
    private static final long MOST_SENT = 2L << 30;
    /** Of a form without files: what the server's parser takes at most. */
    private static final long MOST_TYPED = 200L << 10;

    private static final Logger LOG = LoggerFactory.getLogger(ConsoleServlet.class);

    private final transient RunningPages pages;
    private final transient Gate gate;
    private final transient Reception reception;
    private final transient Answering answering;
    private final transient Door door;

    @Activate
    public ConsoleServlet(
            @Reference RunningPages pages,
            @Reference Gate gate,
            @Reference Reception reception,
            @Reference Answering answering,
            @Reference Door door) {
        this.pages = pages;
        this.gate = gate;
        this.reception = reception;
        this.answering = answering;
        this.door = door;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        String incident = UUID.randomUUID().toString().substring(0, 8);
        MDC.put("request", incident);
        response.setHeader("X-Request-Id", incident);
        SafeHeaders.put(request, response);
        try {
            lead(request, response, incident);
        } finally {
            MDC.remove("request");
        }
    }

    private void lead(HttpServletRequest request, HttpServletResponse response, String incident)
            throws IOException, ServletException {
        List<String> path = segments(request);
        Optional<RunningPages.Match> match = pages.find(path);
        boolean open = match.isPresent() && match.get().mounted().anonymous();
        boolean byLink = match.isPresent() && match.get().mounted().byLink();
        Optional<Caller> caller = byLink ? Optional.empty() : gate.findCaller(request);
        if (byLink) {
            SafeHeaders.keepToHolder(response);
        }
        if (caller.isEmpty() && !open) {
            sendTo(gate.wayIn(request), request, response);
            return;
        }
        Visit.Builder visit = reception.receive(request, response, caller);
        String language = caller.map(someone -> someone.locale().getLanguage()).orElse("");
        if (match.isEmpty()) {
            Trouble trouble = pages.wasThere(path) ? Trouble.switchedOff("") : Trouble.notFound();
            answering.sayTrouble(trouble, new Answering.Exchange(request, response, visit.build(), language, false));
            return;
        }
        match.get().variables().forEach(visit::variable);
        Optional<Trouble> unread = tooMuch(request);
        if (!isReading(request) && unread.isEmpty() && mayHandIn(request, caller, byLink)) {
            unread = readForm(request, visit);
        }
        Answering.Exchange exchange = new Answering.Exchange(request, response, visit.build(), language, byLink);
        if (unread.isPresent()) {
            answering.sayTrouble(unread.get(), exchange);
        } else if (isReading(request) || byLink || isFromHere(exchange)) {
            answer(match.get().mounted(), exchange, incident);
        } else {
            answering.sayTrouble(Trouble.stale(), exchange);
        }
    }

    private static Optional<Trouble> tooMuch(HttpServletRequest request) {
        long sent = request.getContentLengthLong();
        if (Reception.hasFiles(request)) {
            return sent > MOST_SENT ? Optional.of(Trouble.tooLarge()) : Optional.empty();
        }
        return sent > MOST_TYPED ? Optional.of(Trouble.tooLong()) : Optional.empty();
    }

    /** What is wrong with a form that cannot be read is told by whatever the server's parser throws. */
    private Optional<Trouble> readForm(HttpServletRequest request, Visit.Builder visit)
            throws IOException, ServletException {
        try {
            reception.readForm(request, visit);
            return Optional.empty();
        } catch (RuntimeException broken) {
            LOG.info("A form sent to {} cannot be read: {}", request.getRequestURI(), broken.toString());
            return Optional.of(Trouble.unreadable());
        }
    }

    private void answer(RunningPages.Mounted mounted, Answering.Exchange exchange, String incident) throws IOException {
        String what = exchange.request().getMethod() + " " + mounted.template().text();
        try {
            Page page = mounted.page();
            answering.write(door.call(page, what, () -> Rendered.of(ask(page, exchange))), exchange);
        } catch (ContributionFailed failed) {
            LOG.error("{} failed, incident {}", what, incident, failed);
            Trouble trouble = failed.isSwitchedOff() ? Trouble.switchedOff("") : Trouble.failed(incident);
            answering.sayTrouble(trouble, exchange);
        } catch (CursorInvalid outdated) {
            sendTo(exchange.visit().path(), exchange.request(), exchange.response());
        } catch (IllegalArgumentException mistake) {
            LOG.error("{} was asked for something impossible, incident {}", what, incident, mistake);
            answering.sayTrouble(Trouble.failed(incident), exchange);
        } catch (RuntimeException world) {
            answering.sayTrouble(troubleBehind(world, what, incident), exchange);
        }
    }

    private static Answer ask(Page page, Answering.Exchange exchange) {
        Visit visit = exchange.visit();
        String method = exchange.request().getMethod();
        if (method.equals("GET") || method.equals("HEAD")) {
            return page.show(visit);
        }
        boolean removing =
                method.equals("DELETE") || visit.form().text("_method").equals("DELETE");
        return removing ? page.remove(visit) : page.submit(visit);
    }

    private static Trouble troubleBehind(RuntimeException world, String what, String incident) {
        if (world instanceof Forbidden) {
            return Trouble.forbidden();
        }
        if (world instanceof ResourceNotFound) {
            return Trouble.notFound();
        }
        if (world instanceof Conflict) {
            return Trouble.changed();
        }
        LOG.error("{} could not be answered, incident {}", what, incident, world);
        return world instanceof NotAFault ? Trouble.unavailable(incident) : Trouble.failed(incident);
    }

    private static boolean isReading(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    /** Strangers fill no disk: files are taken from people who are signed in, on a page of ours. */
    private static boolean mayHandIn(HttpServletRequest request, Optional<Caller> caller, boolean byLink) {
        return (byLink || OneSite.isSameOrigin(request)) && (caller.isPresent() || !Reception.hasFiles(request));
    }

    private static boolean isFromHere(Answering.Exchange exchange) {
        String header = exchange.request().getHeader(OneSite.HEADER);
        String given = header == null ? exchange.visit().form().text(OneSite.FIELD) : header;
        return OneSite.isSameOrigin(exchange.request())
                && OneSite.isToken(exchange.visit().csrfToken(), given);
    }

    private static void sendTo(String path, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        boolean fragment = Gate.isFragment(request);
        response.setStatus(fragment ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(fragment ? "HX-Redirect" : "Location", path);
    }

    private static List<String> segments(HttpServletRequest request) {
        return PathTemplate.split(request.getRequestURI()).stream()
                .map(segment -> QueryText.decode(segment.replace("+", "%2B")))
                .toList();
    }
}
