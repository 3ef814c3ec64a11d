package rapport.directory.console;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.console.api.Answer;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Visit;
import rapport.console.api.list.Desk;

/** What is done within the lists of people and of organizations. */
@Component
@ConsolePath({
    "/people/columns",
    "/people/cells/{id}/{trait}",
    "/people/bulk/{deed}",
    "/people/steps/{step}",
    "/people/views",
    "/people/views/{view}",
    "/people/views/{view}/{step}",
    "/organizations/columns",
    "/organizations/cells/{id}/{trait}",
    "/organizations/bulk/{deed}",
    "/organizations/steps/{step}",
    "/organizations/views",
    "/organizations/views/{view}",
    "/organizations/views/{view}/{step}"
})
public final class ListsDeskPage implements Page {

    private final Services services;

    @Activate
    public ListsDeskPage(@Reference Services services) {
        this.services = services;
    }

    @Override
    public Answer show(Visit visit) {
        return desk(visit).show();
    }

    @Override
    public Answer submit(Visit visit) {
        return desk(visit).submit();
    }

    @Override
    public Answer remove(Visit visit) {
        return desk(visit).remove();
    }

    private Desk<?> desk(Visit visit) {
        Reading reading = Reading.of(visit);
        return visit.path().startsWith("/people/")
                ? new PeopleColumns(services, reading).roster().desk()
                : new OrganizationsColumns(services, reading).roster().desk();
    }
}
