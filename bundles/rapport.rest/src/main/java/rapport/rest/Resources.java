package rapport.rest;

import com.google.gson.Gson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapport.api.contribution.ContributionFailed;
import rapport.api.contribution.Door;
import rapport.api.json.RecordsJson;
import rapport.api.rest.Resource;
import rapport.api.rest.Route;

/** The resources that are there, which come and go while requests are answered. */
final class Resources {

    private static final Logger LOG = LoggerFactory.getLogger(Resources.class);

    private final Door door;
    private final Map<Resource, List<Endpoint>> present = new LinkedHashMap<>();
    private volatile RouteMap routes = RouteMap.EMPTY;

    Resources(Door door) {
        this.door = door;
    }

    /** What can be called now. */
    RouteMap routes() {
        return routes;
    }

    void add(Resource resource) {
        List<Endpoint> endpoints = ask(resource);
        synchronized (present) {
            present.put(resource, endpoints);
            redraw();
        }
    }

    void remove(Resource resource) {
        synchronized (present) {
            present.remove(resource);
            redraw();
        }
    }

    private void redraw() {
        List<Endpoint> all = present.values().stream().flatMap(List::stream).toList();
        routes = new RouteMap(all, routes.generation() + 1);
    }

    private List<Endpoint> ask(Resource resource) {
        try {
            return door.consult(resource, "tell its routes", () -> endpoints(resource));
        } catch (ContributionFailed faulty) {
            LOG.warn("{} is left out of the HTTP API: {}", resource.getClass().getName(), faulty.getMessage());
            return List.of();
        }
    }

    private static List<Endpoint> endpoints(Resource resource) {
        // A reader and writer of its own, so that nothing of a bundle is remembered when it is gone.
        Gson gson = RecordsJson.gson().newBuilder().create();
        List<Endpoint> endpoints = new ArrayList<>();
        for (Route route : resource.routes()) {
            endpoints.add(Endpoint.of(resource, route, gson));
        }
        return endpoints;
    }
}
