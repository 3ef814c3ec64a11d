package rapport.launcher.faulty;

import java.util.List;
import rapport.api.rest.Resource;
import rapport.api.rest.Route;

/** A resource that breaks when it is used. */
public final class BrokenResource implements Resource {

    @Override
    public String name() {
        return "broken";
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.get("broken", "Breaks.", String.class, call -> {
            throw new IllegalStateException("the resource is torn");
        }));
    }
}
