package rapport.growth.rest;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.growth.Ask;
import rapport.api.growth.AskDraft;
import rapport.api.growth.Asks;
import rapport.api.rest.Resource;
import rapport.api.rest.Route;
import rapport.growth.AsksBook;

/** What we asked for. */
@Component
public final class AsksResource implements Resource {

    private final EntryRoutes<Ask, AskDraft> routes;

    @Activate
    public AsksResource(@Reference Asks asks) {
        this.routes = new EntryRoutes<>("asks", "an ask", Ask.class, AskDraft.class, new AsksBook(asks));
    }

    @Override
    public String name() {
        return "asks";
    }

    @Override
    public List<Route> routes() {
        return routes.all();
    }
}
