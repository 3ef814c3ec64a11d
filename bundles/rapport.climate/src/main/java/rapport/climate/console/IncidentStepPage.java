package rapport.climate.console;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.incident.Incident;
import rapport.api.incident.Incident.Height;
import rapport.api.incident.IncidentId;
import rapport.api.incident.Incidents;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.climate.console.templates.JteincidentstepGenerated;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Parameters;
import rapport.console.api.Toast;
import rapport.console.api.Visit;
import rapport.console.api.widget.Fields;
import rapport.store.api.Projections;

/** What became of an incident: it went higher, it is repaired, it is not repaired after all; and the way back. */
@Component
@ConsolePath({
    "/incidents/{id}/escalation",
    "/incidents/{id}/repair",
    "/incidents/{id}/reopening",
    "/incidents/{id}/restoration"
})
public final class IncidentStepPage implements Page {

    private final Incidents incidents;
    private final Projections projections;

    @Activate
    public IncidentStepPage(@Reference Incidents incidents, @Reference Projections projections) {
        this.incidents = incidents;
        this.projections = projections;
    }

    @Override
    public Answer show(Visit visit) {
        return visit.path().endsWith("/escalation") || visit.path().endsWith("/repair")
                ? find(visit)
                        .map(found -> ask(visit, found, Parameters.NONE, List.of()))
                        .orElseGet(Answer::notFound)
                : Answer.notFound();
    }

    @Override
    public Answer submit(Visit visit) {
        if (visit.path().endsWith("/restoration")) {
            visit.findId("id", IncidentId::new).ifPresent(id -> incidents.restore(visit.caller(), id));
        }
        return find(visit).map(found -> take(visit, found)).orElseGet(Answer::notFound);
    }

    private Answer take(Visit visit, Incident was) {
        Telling telling = Telling.to(visit);
        if (visit.path().endsWith("/restoration")) {
            return done(telling, was, Toast.saying(telling.text().of("incident.restored")));
        }
        if (visit.path().endsWith("/reopening")) {
            incidents.reopen(visit.caller(), was.id(), was.version());
            return done(telling, was, Toast.saying(telling.text().of("incident.reopened")));
        }
        Instant at = Caught.time(visit, "at").orElse(visit.now());
        boolean higher = visit.path().endsWith("/escalation");
        Outcome<Incident> outcome = higher
                ? incidents.escalate(
                        visit.caller(),
                        was.id(),
                        was.version(),
                        visit.form().findChoice("height", Height.class).orElse(was.height()),
                        at)
                : incidents.repair(
                        visit.caller(), was.id(), was.version(), visit.form().text("repair"), at);
        Toast toast = Toast.saying(telling.text().of(higher ? "incident.escalated" : "incident.repaired"));
        return outcome.findValue()
                .map(is -> done(telling, is, higher ? toast : toast.undoneAt(Telling.path(is) + "/reopening")))
                .orElseGet(() -> ask(visit, was, visit.form(), outcome.objections()));
    }

    private Answer done(Telling telling, Incident is, Toast toast) {
        Caught.up(projections);
        return Answer.done(toast, telling.back(is));
    }

    private static Answer ask(Visit visit, Incident was, Parameters values, List<Objection> objections) {
        Telling telling = Telling.to(visit);
        Fields fields = telling.ui().fields(values, objections, telling.text());
        boolean higher = visit.path().endsWith("/escalation");
        String title = telling.text().of(higher ? "incident.higher" : "incident.repair");
        String now = Caught.asField(visit, visit.now());
        Body form = output -> JteincidentstepGenerated.render(output, null, was, higher, now, fields, telling);
        return telling.form(title, form, objections);
    }

    private Optional<Incident> find(Visit visit) {
        return visit.findId("id", IncidentId::new).flatMap(id -> incidents.find(visit.caller(), id));
    }
}
