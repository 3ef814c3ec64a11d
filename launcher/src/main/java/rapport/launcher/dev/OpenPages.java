package rapport.launcher.dev;

import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The pages that people have open, reached by the console's voice. It is called by name: the launcher knows no bundle's classes. */
final class OpenPages {
    private static final Logger LOG = LoggerFactory.getLogger("rapport.dev");
    private static final String VOICE = "rapport.console.api.LiveUpdates";
    private static final String REBUILT = "rebuilt";

    /** After so long a page whose connection was cut listens again. */
    private static final long LISTENING_AGAIN_MILLIS = 4_000;

    private final BundleContext context;

    OpenPages(BundleContext context) {
        this.context = context;
    }

    /** What speaks to open pages now; null while nobody does. */
    @Nullable
    ServiceReference<?> voice() {
        return context.getServiceReference(VOICE);
    }

    /** Has open pages load again; once more, later, where what speaks to them was itself replaced. */
    void reload(@Nullable Object voiceBefore) throws InterruptedException {
        tell();
        ServiceReference<?> now = voice();
        if (now == null || !now.equals(voiceBefore)) {
            Thread.sleep(LISTENING_AGAIN_MILLIS);
            tell();
        }
    }

    private void tell() {
        ServiceReference<?> reference = voice();
        Object voice = reference == null ? null : context.getService(reference);
        if (reference == null || voice == null) {
            return;
        }
        try {
            Method changed = voice.getClass().getMethod("changed", String.class);
            changed.invoke(voice, REBUILT);
        } catch (ReflectiveOperationException e) {
            LOG.warn("Open pages are not told", e);
        } finally {
            context.ungetService(reference);
        }
    }
}
