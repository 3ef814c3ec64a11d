package rapport.directory.console;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.party.Organization;
import rapport.api.party.OrganizationDraft;
import rapport.api.party.OrganizationId;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Parameters;
import rapport.console.api.Visit;
import rapport.console.api.widget.Fields;
import rapport.directory.console.templates.JteorganizationformGenerated;
import rapport.directory.rules.Objections;
import rapport.directory.rules.TidyDraft;

/** The form of an organization, new or known. */
@Component
@ConsolePath({"/organizations/new", "/organizations/{id}/edit"})
public final class OrganizationFormPage implements Page {

    private final PartyFormWork<Organization, OrganizationDraft> work;

    @Activate
    public OrganizationFormPage(@Reference Services services) {
        this.work = new PartyFormWork<>(services, new Organizations(services));
    }

    @Override
    public Answer show(Visit visit) {
        return work.show(visit);
    }

    @Override
    public Answer submit(Visit visit) {
        return work.submit(visit);
    }

    private record Organizations(Services services) implements PartyFormWork.Kind<Organization, OrganizationDraft> {

        @Override
        public String list() {
            return "/organizations";
        }

        @Override
        public String titleOfNew() {
            return "organization.new";
        }

        @Override
        public Optional<Organization> find(Visit visit) {
            return visit.findId("id", OrganizationId::new)
                    .flatMap(id -> services.directory.findOrganization(visit.caller(), id))
                    .filter(known -> !known.deleted());
        }

        @Override
        public PartyFormWork.Known known(Organization party) {
            return new PartyFormWork.Known("/organizations/" + party.id().value(), party.version(), party.name());
        }

        @Override
        public Parameters values(Visit visit, Organization party) {
            List<OrganizationId> parents = party.parent() == null ? List.of() : List.of(party.parent());
            return PartyForm.of(party, services.names(visit, parents)).values();
        }

        @Override
        public List<Objection> objections(Visit visit, OrganizationDraft draft) {
            return Objections.to(TidyDraft.of(draft));
        }

        @Override
        public OrganizationDraft draft(PartyForm form) {
            return form.organization();
        }

        @Override
        public Outcome<Organization> add(Visit visit, OrganizationDraft draft) {
            return services.directory.addOrganization(visit.caller(), draft);
        }

        @Override
        public Outcome<Organization> change(Visit visit, Organization known, long version, OrganizationDraft draft) {
            return services.directory.changeOrganization(visit.caller(), known.id(), version, draft);
        }

        @Override
        public Body controls(Reading reading, String cancel, Fields fields, FormRows rows) {
            String action = reading.visit().path();
            return output -> JteorganizationformGenerated.render(output, null, action, cancel, fields, rows, reading);
        }
    }
}
