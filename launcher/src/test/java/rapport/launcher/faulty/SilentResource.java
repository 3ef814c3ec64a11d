package rapport.launcher.faulty;

import java.util.List;
import rapport.api.rest.Resource;
import rapport.api.rest.Route;

/** A resource without routes, not even an empty list. */
public final class SilentResource implements Resource {

    @Override
    public String name() {
        return "silent";
    }

    @Override
    public List<Route> routes() {
        return null;
    }
}
