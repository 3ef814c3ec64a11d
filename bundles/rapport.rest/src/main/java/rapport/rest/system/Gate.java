package rapport.rest.system;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.felix.http.jetty.LoadBalancerCustomizerFactory;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Server;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.condition.Condition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapport.features.api.launch.Farewell;

/**
 * Lets requests in from the moment when all is started until the product is asked to stop, and answers 503 before and after:
 * the web server listens before it knows a single page, and as long as it still forgets them. The place that it keeps for the
 * customizers of load balancers is the only one that every request passes from the first on.
 */
@Component(immediate = true, property = "service.ranking:Integer=100")
public final class Gate implements LoadBalancerCustomizerFactory, Farewell {

    private static final Logger LOG = LoggerFactory.getLogger(Gate.class);
    private static final long LOOK_AGAIN_MILLIS = 5;

    private final AtomicInteger inFlight = new AtomicInteger();
    private final Waiting waiting = new Waiting();
    private volatile boolean open;
    private volatile @Nullable Server server;

    @Reference(target = Health.READY, cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    void setReady(Condition condition) {
        open = true;
        waiting.again();
    }

    void unsetReady(Condition condition) {
        open = false;
    }

    @Override
    public HttpConfiguration.Customizer createCustomizer() {
        return this::letIn;
    }

    private Request letIn(Request request, HttpFields.Mutable answer) {
        if (server == null) {
            meet(request.getConnectionMetaData().getConnector().getServer());
        }
        // A stream of events has no end that could be waited for.
        if (!request.getHeaders().contains(HttpHeader.ACCEPT, "text/event-stream")) {
            inFlight.incrementAndGet();
            Request.addCompletionListener(request, failure -> inFlight.decrementAndGet());
        }
        if (!open) {
            request.setAttribute(Waiting.TURNED_AWAY, true);
            throw new HttpException.RuntimeException(HttpStatus.SERVICE_UNAVAILABLE_503);
        }
        return request;
    }

    private synchronized void meet(Server met) {
        if (server == null) {
            met.setErrorHandler(waiting.before(met.getErrorHandler()));
            server = met;
        }
    }

    /** Answers what came in before, then listens no more, so that nobody reaches what is taken apart afterwards. */
    @Override
    public void finish(Duration atMost) throws InterruptedException {
        long end = System.nanoTime() + atMost.toNanos();
        while (inFlight.get() > 0 && System.nanoTime() < end) {
            Thread.sleep(LOOK_AGAIN_MILLIS);
        }
        Server listening = server;
        if (listening != null) {
            for (Connector connector : listening.getConnectors()) {
                stop(connector);
            }
        }
    }

    private static void stop(Connector connector) {
        try {
            connector.stop();
        } catch (Exception failed) { // whatever a lifecycle of the web server throws
            LOG.warn("{} did not stop listening", connector, failed);
        }
    }
}
