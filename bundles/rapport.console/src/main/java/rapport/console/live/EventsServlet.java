package rapport.console.live;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletAsyncSupported;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;
import rapport.console.Gate;
import rapport.console.api.LiveUpdates;

/** Server-sent events at {@code /events}: one line for each topic that changed, to everybody who listens. */
@Component(service = {Servlet.class, LiveUpdates.class})
@HttpWhiteboardServletPattern("/events")
@HttpWhiteboardServletAsyncSupported
public final class EventsServlet extends HttpServlet implements LiveUpdates {

    private static final long serialVersionUID = 1L;
    private static final Pattern TOPIC = Pattern.compile("[A-Za-z0-9-]{1,80}");
    private static final int BREATH_MILLIS = 100;
    private static final int HEARTBEAT_SECONDS = 20;

    private final transient Set<AsyncContext> listeners = ConcurrentHashMap.newKeySet();
    private final transient Set<String> changed = ConcurrentHashMap.newKeySet();
    private final transient ScheduledExecutorService voice;
    private final transient Future<?> heartbeat;
    private final transient Gate gate;
    private transient volatile boolean closed;

    @Activate
    public EventsServlet(@Reference Gate gate) {
        this.gate = gate;
        this.voice = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "rapport-live");
            thread.setDaemon(true);
            return thread;
        });
        this.heartbeat = voice.scheduleWithFixedDelay(
                () -> say(": still here\n\n"), HEARTBEAT_SECONDS, HEARTBEAT_SECONDS, TimeUnit.SECONDS);
    }

    @Deactivate
    void close() {
        closed = true;
        heartbeat.cancel(true);
        voice.shutdownNow();
        listeners.forEach(AsyncContext::complete);
        listeners.clear();
    }

    /** Several changes within a breath are told once. */
    @Override
    public void changed(String topic) {
        if (!TOPIC.matcher(topic).matches()) {
            throw new IllegalArgumentException("a topic is letters, digits and hyphens, was \"" + topic + "\"");
        }
        if (changed.add(topic) && !closed) {
            voice.schedule(() -> tell(topic), BREATH_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (gate.findCaller(request).isEmpty()) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        response.setContentType("text/event-stream;charset=utf-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        AsyncContext listener = request.startAsync();
        listener.setTimeout(0);
        listener.addListener(new Farewell(listener));
        response.getOutputStream().write("retry: 2000\n\n".getBytes(StandardCharsets.UTF_8));
        response.flushBuffer();
        listeners.add(listener);
    }

    private void tell(String topic) {
        changed.remove(topic);
        say("event: changed\ndata: " + topic + "\n\n");
    }

    private void say(String line) {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        for (AsyncContext listener : listeners) {
            try {
                OutputStream stream = listener.getResponse().getOutputStream();
                stream.write(bytes);
                stream.flush();
            } catch (IOException | IllegalStateException gone) {
                listeners.remove(listener);
                complete(listener);
            }
        }
    }

    private static void complete(AsyncContext listener) {
        try {
            listener.complete();
        } catch (IllegalStateException alreadyComplete) {
            return;
        }
    }

    /** Forgets a listener that went away. */
    private final class Farewell implements AsyncListener {

        private final AsyncContext listener;

        private Farewell(AsyncContext listener) {
            this.listener = listener;
        }

        @Override
        public void onComplete(AsyncEvent event) {
            listeners.remove(listener);
        }

        @Override
        public void onTimeout(AsyncEvent event) {
            listeners.remove(listener);
        }

        @Override
        public void onError(AsyncEvent event) {
            listeners.remove(listener);
        }

        @Override
        public void onStartAsync(AsyncEvent event) {
            // It stays the same listener.
        }
    }
}
