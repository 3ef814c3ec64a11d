package rapport.rest.system;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardContextSelect;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardFilterAsyncSupported;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardFilterName;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardFilterPattern;

/** Counts every request and how long its answer took; a few additions per request, no locks. */
@Component(service = {Filter.class, Traffic.class})
@HttpWhiteboardFilterName("rapport.traffic")
@HttpWhiteboardFilterPattern("/*")
@HttpWhiteboardFilterAsyncSupported
@HttpWhiteboardContextSelect("(osgi.http.whiteboard.context.name=*)")
public final class Traffic extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final double NANOS_PER_SECOND = 1e9;
    private static final long[] BOUNDS_MICROS = {
        500, 1_000, 2_500, 5_000, 10_000, 25_000, 50_000, 100_000, 250_000, 500_000, 1_000_000, 2_500_000, 10_000_000
    };
    private static final int STATUS_CLASSES = 6;

    /** The parts of the product that answer. */
    private enum Area {
        API,
        SYSTEM,
        CONSOLE;

        static Area of(String path) {
            return path.startsWith("/api/") ? API : path.startsWith("/system/") ? SYSTEM : CONSOLE;
        }
    }

    private final transient LongAdder[][] statuses = adders(Area.values().length, STATUS_CLASSES);
    private final transient LongAdder[][] buckets = adders(Area.values().length, BOUNDS_MICROS.length + 1);
    private final transient LongAdder[][] nanos = adders(Area.values().length, 1);

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long start = System.nanoTime();
        boolean answered = false;
        try {
            chain.doFilter(request, response);
            answered = true;
        } finally {
            // A stream of events stays open for hours; its time says nothing.
            if (!request.isAsyncStarted()) {
                int status = answered ? response.getStatus() : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
                count(Area.of(request.getRequestURI()), status, System.nanoTime() - start);
            }
        }
    }

    private void count(Area area, int status, long took) {
        statuses[area.ordinal()][Math.min(status / 100, STATUS_CLASSES - 1)].increment();
        nanos[area.ordinal()][0].add(took);
        int bucket = 0;
        while (bucket < BOUNDS_MICROS.length && took > BOUNDS_MICROS[bucket] * 1_000) {
            bucket++;
        }
        buckets[area.ordinal()][bucket].increment();
    }

    /** Writes what was counted. */
    void writeTo(PrometheusText text) {
        text.describe("rapport_http_requests_total", "counter", "Requests answered, by area and class of status.");
        for (Area area : Area.values()) {
            for (int status = 1; status < STATUS_CLASSES; status++) {
                long count = statuses[area.ordinal()][status].sum();
                if (count > 0) {
                    text.sample("rapport_http_requests_total", labels(area) + ",status=\"" + status + "xx\"", count);
                }
            }
        }
        text.describe("rapport_http_request_seconds", "histogram", "How long answers took, by area.");
        for (Area area : Area.values()) {
            writeHistogram(text, area);
        }
    }

    private void writeHistogram(PrometheusText text, Area area) {
        long sum = 0;
        for (int bucket = 0; bucket <= BOUNDS_MICROS.length; bucket++) {
            sum += buckets[area.ordinal()][bucket].sum();
            String bound = bucket < BOUNDS_MICROS.length ? Double.toString(BOUNDS_MICROS[bucket] / 1e6) : "+Inf";
            text.sample("rapport_http_request_seconds_bucket", labels(area) + ",le=\"" + bound + "\"", sum);
        }
        text.sample(
                "rapport_http_request_seconds_sum", labels(area), nanos[area.ordinal()][0].sum() / NANOS_PER_SECOND);
        text.sample("rapport_http_request_seconds_count", labels(area), sum);
    }

    private static String labels(Area area) {
        return "area=\"" + area.name().toLowerCase(Locale.ROOT) + "\"";
    }

    private static LongAdder[][] adders(int rows, int columns) {
        return Stream.generate(
                        () -> Stream.generate(LongAdder::new).limit(columns).toArray(LongAdder[]::new))
                .limit(rows)
                .toArray(LongAdder[][]::new);
    }
}
