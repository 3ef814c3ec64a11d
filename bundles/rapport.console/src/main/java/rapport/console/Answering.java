package rapport.console;

import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.Toast;
import rapport.console.api.Visit;
import rapport.console.frame.Frame;
import rapport.console.frame.Trouble;
import rapport.console.http.Cookies;

/** Writes a page's answer to the browser: framed or alone, as a redirect, or as a file. */
@Component(service = Answering.class)
public final class Answering {

    private static final Duration SESSION_AGE = Duration.ofDays(30);
    private static final Duration TOAST_AGE = Duration.ofMinutes(1);

    private final Frame frame;

    @Activate
    public Answering(@Reference Frame frame) {
        this.frame = frame;
    }

    /**
     * One request and its response.
     *
     * @param accountLanguage what the account speaks; empty without account
     * @param byLink whether whoever asks came by a secret in the path
     */
    record Exchange(
            HttpServletRequest request,
            HttpServletResponse response,
            Visit visit,
            String accountLanguage,
            boolean byLink) {}

    void write(Rendered rendered, Exchange exchange) throws IOException {
        Answer answer = rendered.answer();
        if (answer instanceof Answer.Shown shown) {
            show(shown, rendered.html(), exchange);
        } else if (answer instanceof Answer.Alone alone) {
            exchange.response().setStatus(alone.status());
            sendAlone(alone.language(), alone.title(), rendered.html(), exchange);
        } else if (answer instanceof Answer.Fragment fragment) {
            sendFragment(rendered.html(), fragment.toast(), exchange);
        } else if (answer instanceof Answer.SeeOther other) {
            redirect(other, exchange);
        } else if (answer instanceof Answer.Done done) {
            finish(done, exchange);
        } else if (answer instanceof Answer.Download download) {
            download(download, exchange);
        } else if (answer instanceof Answer.Forbidden forbidden) {
            sayTrouble(Trouble.forbidden(forbidden.why()), exchange);
        } else if (answer instanceof Answer.SwitchedOff off) {
            sayTrouble(Trouble.switchedOff(off.module()), exchange);
        } else {
            sayTrouble(Trouble.notFound(), exchange);
        }
    }

    /** A page that says what went wrong; in the frame, or as a toast where htmx asked. */
    void sayTrouble(Trouble trouble, Exchange exchange) throws IOException {
        Visit visit = exchange.visit();
        exchange.response().setStatus(trouble.status());
        if (exchange.byLink()) {
            sendAlone(visit.locale(), trouble.title(visit), Rendered.render(trouble.bodyAlone(visit)), exchange);
        } else if (visit.isFragment()) {
            exchange.response().setHeader("HX-Reswap", "none");
            HtmlSending.send(Rendered.render(frame.toasts(visit, Toast.saying(trouble.sentence(visit)))), exchange);
        } else {
            HtmlSending.send(
                    Rendered.render(
                            frame.around(visit, trouble.title(visit), trouble.body(visit), look(exchange, null))),
                    exchange);
        }
    }

    private void show(Answer.Shown shown, Utf8ByteOutput html, Exchange exchange) throws IOException {
        exchange.response().setStatus(shown.status());
        if (exchange.visit().isFragment()) {
            if (exchange.request().getHeader("X-Act") != null) {
                exchange.response().setHeader("HX-Retarget", "#page");
                exchange.response().setHeader("HX-Reswap", "innerHTML");
            }
            HtmlSending.send(html, exchange);
            return;
        }
        Toast toast = takeToast(exchange);
        byte[] page = html.toByteArray();
        Body body = output -> output.writeBinaryContent(page);
        HtmlSending.send(
                Rendered.render(frame.around(exchange.visit(), shown.title(), body, look(exchange, toast))), exchange);
    }

    private void sendAlone(Locale language, String title, Utf8ByteOutput html, Exchange exchange) throws IOException {
        byte[] page = html.toByteArray();
        Body body = output -> output.writeBinaryContent(page);
        HtmlSending.send(Rendered.render(frame.alone(language, theme(exchange), title, body)), exchange);
    }

    private static Frame.Look look(Exchange exchange, @Nullable Toast toast) {
        return new Frame.Look(theme(exchange), exchange.accountLanguage(), toast);
    }

    private static String theme(Exchange exchange) {
        return Cookies.find(exchange.request(), Cookies.THEME)
                .filter(chosen -> chosen.matches("light|dark"))
                .orElse("auto");
    }

    private void sendFragment(Utf8ByteOutput html, @Nullable Toast toast, Exchange exchange) throws IOException {
        if (toast != null) {
            Body announced = frame.toasts(exchange.visit(), toast);
            byte[] page = html.toByteArray();
            HtmlSending.send(
                    Rendered.render(output -> {
                        output.writeBinaryContent(page);
                        announced.writeTo(output);
                    }),
                    exchange);
        } else {
            HtmlSending.send(html, exchange);
        }
    }

    private static void redirect(Answer.SeeOther other, Exchange exchange) {
        HttpServletRequest request = exchange.request();
        HttpServletResponse response = exchange.response();
        String session = other.session();
        if (session != null) {
            Duration age = session.isEmpty() ? Duration.ZERO : SESSION_AGE;
            Cookies.keep(request, response, new Cookies.Kept(Cookies.SESSION, session, age));
        }
        Toast toast = other.toast();
        if (toast != null) {
            String text = toast.undo() == null ? toast.sentence() : toast.sentence() + "\n" + toast.undo();
            Cookies.keep(request, response, new Cookies.Kept(Cookies.TOAST, text, TOAST_AGE));
        }
        if (!exchange.visit().isFragment()) {
            response.setHeader("Location", other.location());
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        } else if (request.getHeader("X-Ask") != null && toast == null) {
            // The page asks back; that fits into the dialog.
            response.setHeader("HX-Reswap", "none");
            response.setHeader("HX-Trigger", "{\"rapport:ask\":{\"path\":\"" + quotable(other.location()) + "\"}}");
        } else {
            response.setHeader("HX-Redirect", other.location());
        }
    }

    private static String quotable(String path) {
        return path.replace("\\", "%5C").replace("\"", "%22");
    }

    private void finish(Answer.Done done, Exchange exchange) throws IOException {
        if (exchange.visit().isFragment()) {
            exchange.response().setHeader("HX-Reswap", "none");
            exchange.response().setHeader("HX-Trigger", "rapport:done");
            sendFragment(new Utf8ByteOutput(0), done.toast(), exchange);
        } else {
            redirect(Answer.seeOther(done.location()).with(done.toast()), exchange);
        }
    }

    private static void download(Answer.Download download, Exchange exchange) throws IOException {
        HttpServletResponse response = exchange.response();
        String name =
                URLEncoder.encode(download.fileName(), StandardCharsets.UTF_8).replace("+", "%20");
        response.setContentType(download.mediaType());
        response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + name);
        response.setHeader("Cache-Control", "no-store");
        download.content().to(response.getOutputStream());
    }

    private static @Nullable Toast takeToast(Exchange exchange) {
        Optional<String> kept = Cookies.find(exchange.request(), Cookies.TOAST).filter(text -> !text.isEmpty());
        if (kept.isEmpty()) {
            return null;
        }
        Cookies.keep(exchange.request(), exchange.response(), Cookies.Kept.forgotten(Cookies.TOAST));
        String[] lines = kept.get().split("\n", 2);
        boolean undoable = lines.length == 2 && lines[1].startsWith("/") && !lines[1].startsWith("//");
        return new Toast(lines[0], undoable ? lines[1] : null);
    }
}
