package rapport.rest.system;

import static rapport.rest.system.PrometheusText.label;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import org.jspecify.annotations.Nullable;
import rapport.store.api.ProjectionStatus;
import rapport.store.api.Projections;

/** The figures of {@code /system/metrics}, taken when asked. */
final class Metrics {

    private static final double MILLIS_PER_SECOND = 1e3;

    private Metrics() {}

    static String write(Traffic traffic, @Nullable Projections projections, boolean ready) {
        PrometheusText text = new PrometheusText();
        text.gauge("rapport_ready", "1 while the product is ready.", ready ? 1 : 0);
        traffic.writeTo(text);
        if (projections != null) {
            write(projections, text);
        }
        writeMachine(text);
        return text.toString();
    }

    private static void write(Projections projections, PrometheusText text) {
        text.gauge("rapport_journal_position", "The last position of the journal.", projections.position());
        text.describe("rapport_projection_behind", "gauge", "Journal positions that a projection has not taken in.");
        for (ProjectionStatus status : projections.status()) {
            text.sample("rapport_projection_behind", label("projection", status.name()), status.behind());
        }
        text.describe("rapport_projection_failing", "gauge", "1 while a projection fails and is tried again.");
        for (ProjectionStatus status : projections.status()) {
            boolean failing = status.state() == ProjectionStatus.State.FAILING;
            text.sample("rapport_projection_failing", label("projection", status.name()), failing ? 1 : 0);
        }
    }

    private static void writeMachine(PrometheusText text) {
        MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        text.gauge(
                "jvm_memory_heap_used_bytes",
                "Heap in use.",
                memory.getHeapMemoryUsage().getUsed());
        text.gauge(
                "jvm_memory_heap_max_bytes",
                "Most heap that may be used.",
                memory.getHeapMemoryUsage().getMax());
        text.gauge(
                "jvm_memory_nonheap_used_bytes",
                "Memory in use beside the heap.",
                memory.getNonHeapMemoryUsage().getUsed());
        text.gauge(
                "jvm_threads",
                "Platform threads.",
                ManagementFactory.getThreadMXBean().getThreadCount());
        text.gauge(
                "jvm_classes_loaded",
                "Classes loaded.",
                ManagementFactory.getClassLoadingMXBean().getLoadedClassCount());
        text.gauge(
                "process_uptime_seconds",
                "Time since the process began.",
                ManagementFactory.getRuntimeMXBean().getUptime() / MILLIS_PER_SECOND);
        text.gauge(
                "system_load_average_1m",
                "Runnable work on the machine, averaged over a minute.",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        text.describe("jvm_gc_seconds_total", "counter", "Time spent collecting garbage.");
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            text.sample(
                    "jvm_gc_seconds_total",
                    label("collector", collector.getName()),
                    collector.getCollectionTime() / MILLIS_PER_SECOND);
        }
    }
}
