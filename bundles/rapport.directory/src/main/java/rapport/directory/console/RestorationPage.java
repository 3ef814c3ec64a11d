package rapport.directory.console;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.party.OrganizationId;
import rapport.api.party.PersonId;
import rapport.console.api.Answer;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Toast;
import rapport.console.api.Visit;
import rapport.store.api.Conflict;

/** Brings back whom or what somebody deleted. */
@Component
@ConsolePath({"/people/{id}/restoration", "/organizations/{id}/restoration"})
public final class RestorationPage implements Page {

    private final Services services;

    @Activate
    public RestorationPage(@Reference Services services) {
        this.services = services;
    }

    @Override
    public Answer show(Visit visit) {
        return Answer.notFound();
    }

    @Override
    public Answer submit(Visit visit) {
        try {
            boolean person = visit.path().startsWith("/people/");
            return person
                    ? visit.findId("id", PersonId::new)
                            .map(id -> restored(visit, id))
                            .orElseGet(Answer::notFound)
                    : visit.findId("id", OrganizationId::new)
                            .map(id -> restored(visit, id))
                            .orElseGet(Answer::notFound);
        } catch (Conflict unknown) {
            return Answer.notFound();
        }
    }

    private Answer restored(Visit visit, PersonId id) {
        services.directory.restorePerson(visit.caller(), id);
        return back(visit, "/people/" + id.value());
    }

    private Answer restored(Visit visit, OrganizationId id) {
        services.directory.restoreOrganization(visit.caller(), id);
        return back(visit, "/organizations/" + id.value());
    }

    private Answer back(Visit visit, String path) {
        services.settle();
        return Answer.seeOther(path).with(Toast.saying(Reading.of(visit).text().of("restored")));
    }
}
