package rapport.directory.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Role;
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
import rapport.console.api.Toast;
import rapport.console.api.Visit;
import rapport.console.api.widget.Fields;
import rapport.directory.console.templates.JteorganizationformGenerated;
import rapport.directory.rules.Objections;
import rapport.directory.rules.TidyDraft;
import rapport.store.api.Conflict;

/** The form of an organization, new or known. */
@Component
@ConsolePath({"/organizations/new", "/organizations/{id}/edit"})
public final class OrganizationFormPage implements Page {

    private final Services services;

    @Activate
    public OrganizationFormPage(@Reference Services services) {
        this.services = services;
    }

    @Override
    public Answer show(Visit visit) {
        visit.caller().require(Role.MEMBER);
        if (isNew(visit)) {
            return ask(visit, null, PartyForm.of(visit.query()).values(), List.of());
        }
        return find(visit)
                .map(organization -> ask(
                        visit,
                        organization,
                        PartyForm.of(organization, services.names(visit, parents(organization)))
                                .values(),
                        List.of()))
                .orElseGet(Answer::notFound);
    }

    private static boolean isNew(Visit visit) {
        return visit.path().endsWith("/new");
    }

    private Optional<Organization> find(Visit visit) {
        return visit.findId("id", OrganizationId::new)
                .flatMap(id -> services.directory.findOrganization(visit.caller(), id))
                .filter(organization -> !organization.deleted());
    }

    @Override
    public Answer submit(Visit visit) {
        visit.caller().require(Role.MEMBER);
        PartyForm form = PartyForm.of(visit.form());
        Organization known = isNew(visit) ? null : find(visit).orElse(null);
        if (known == null && !isNew(visit)) {
            return Answer.notFound();
        }
        if (visit.form().has("more")) {
            return ask(visit, known, form.values(), List.of());
        }
        OrganizationDraft draft = form.organization();
        if (!form.objections().isEmpty()) {
            List<Objection> all = new ArrayList<>(form.objections());
            all.addAll(Objections.to(TidyDraft.of(draft)));
            return ask(visit, known, form.values(), all);
        }
        try {
            Outcome<Organization> outcome = known == null
                    ? services.directory.addOrganization(visit.caller(), draft)
                    : services.directory.changeOrganization(
                            visit.caller(), known.id(), version(form.values(), known), draft);
            return outcome.findValue()
                    .map(organization -> saved(visit, organization))
                    .orElseGet(() -> ask(visit, known, form.values(), outcome.objections()));
        } catch (Conflict changedMeanwhile) {
            return ask(visit, known, current(form.values(), known), List.of(PersonFormPage.conflict()));
        }
    }

    private static long version(Parameters values, Organization known) {
        return values.findAs("version", Long::valueOf).orElse(known.version());
    }

    private static Parameters current(Parameters values, @Nullable Organization known) {
        return known == null ? values : values.with("version", String.valueOf(known.version()));
    }

    private Answer saved(Visit visit, Organization organization) {
        services.settle();
        String sentence = Reading.of(visit).text().of("saved", organization.name());
        return Answer.seeOther("/organizations/" + organization.id().value()).with(Toast.saying(sentence));
    }

    private static Answer ask(
            Visit visit, @Nullable Organization known, Parameters values, List<Objection> objections) {
        Reading reading = Reading.of(visit);
        Fields fields = reading.ui().fields(values, objections, reading.text());
        String title = known == null
                ? reading.text().of("organization.new")
                : reading.text().of("form.editing", known.name());
        String cancel = known == null
                ? "/organizations"
                : "/organizations/" + known.id().value();
        Body body = reading.ui().dialog(title, (Body) output -> JteorganizationformGenerated.render(
                output, null, visit.path(), cancel, fields, FormRows.of(values), reading));
        return objections.isEmpty() ? Answer.shown(title, body) : Answer.refused(title, body);
    }

    private static List<OrganizationId> parents(Organization organization) {
        return organization.parent() == null ? List.of() : List.of(organization.parent());
    }
}
