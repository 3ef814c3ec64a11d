package rapport.climate.console;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Role;
import rapport.api.incident.Incident;
import rapport.api.incident.Incident.Height;
import rapport.api.incident.IncidentDraft;
import rapport.api.incident.IncidentId;
import rapport.api.incident.Incidents;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.party.Directory;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;
import rapport.climate.console.templates.JteincidentGenerated;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Parameters;
import rapport.console.api.Toast;
import rapport.console.api.Visit;
import rapport.console.api.widget.Choice;
import rapport.console.api.widget.Fields;
import rapport.store.api.Conflict;
import rapport.store.api.Projections;

/** The form of an incident: what went wrong, how high it went, when. */
@Component
@ConsolePath({"/incidents", "/incidents/{id}"})
public final class IncidentPage implements Page {

    private final Incidents incidents;
    private final Directory directory;
    private final Projections projections;

    @Activate
    public IncidentPage(
            @Reference Incidents incidents, @Reference Directory directory, @Reference Projections projections) {
        this.incidents = incidents;
        this.directory = directory;
        this.projections = projections;
    }

    @Override
    public Answer show(Visit visit) {
        visit.caller().require(Role.MEMBER);
        if (isNew(visit)) {
            return visit.query()
                    .findId("relationship")
                    .map(in -> ask(visit, null, in, Parameters.NONE, List.of()))
                    .orElseGet(Answer::notFound);
        }
        return find(visit)
                .map(found -> ask(visit, found, found.relationship().value(), Parameters.NONE, List.of()))
                .orElseGet(Answer::notFound);
    }

    @Override
    public Answer submit(Visit visit) {
        Optional<UUID> in = visit.form().findId("relationship");
        Optional<Incident> was = isNew(visit) ? Optional.empty() : find(visit);
        return in.isEmpty() || (was.isEmpty() && !isNew(visit))
                ? Answer.notFound()
                : save(visit, was.orElse(null), in.get());
    }

    @Override
    public Answer remove(Visit visit) {
        return find(visit)
                .map(found -> {
                    incidents.delete(visit.caller(), found.id(), found.version());
                    Caught.up(projections);
                    Telling telling = Telling.to(visit);
                    Toast toast = Toast.saying(telling.text().of("incident.deleted"))
                            .undoneAt(Telling.path(found) + "/restoration");
                    return Answer.done(toast, telling.back(found));
                })
                .orElseGet(Answer::notFound);
    }

    private Answer save(Visit visit, @Nullable Incident was, UUID in) {
        List<Objection> objections = new ArrayList<>();
        Optional<Height> height = visit.form().findChoice("height", Height.class);
        Optional<Instant> happened = Caught.time(visit, "happenedAt");
        if (height.isEmpty()) {
            objections.add(Objection.to("height", "incident.height.missing", "say how high it went"));
        }
        if (happened.isEmpty()) {
            objections.add(Objection.to("happenedAt", "incident.at.missing", "say when it happened"));
        }
        if (!objections.isEmpty()) {
            return ask(visit, was, in, visit.form(), objections);
        }
        IncidentDraft draft = new IncidentDraft(
                new RelationshipId(in),
                visit.form().text("what"),
                height.orElseThrow(),
                happened.orElseThrow(),
                Caught.time(visit, "reachedAt").orElse(null),
                visit.form().findId("raisedBy").map(PersonId::new).orElse(null));
        try {
            Outcome<Incident> outcome = was == null
                    ? incidents.record(visit.caller(), draft)
                    : incidents.change(visit.caller(), was.id(), version(visit, was), draft);
            return outcome.findValue()
                    .map(is -> saved(visit, is))
                    .orElseGet(() -> ask(visit, was, in, visit.form(), outcome.objections()));
        } catch (Conflict faster) {
            return ask(visit, was, in, visit.form(), List.of(Objection.to("", "outdated", "somebody was faster")));
        }
    }

    private Answer saved(Visit visit, Incident is) {
        Caught.up(projections);
        Telling telling = Telling.to(visit);
        return Answer.done(Toast.saying(telling.text().of("incident.saved")), telling.back(is));
    }

    private Answer ask(Visit visit, @Nullable Incident was, UUID in, Parameters values, List<Objection> objections) {
        Telling telling = Telling.to(visit);
        Fields fields = telling.ui().fields(values, objections, telling.text());
        String title = telling.text().of(was == null ? "incident.add" : "incident.edit");
        IncidentStart start = start(visit, was, in);
        Body form = output -> JteincidentGenerated.render(output, null, start, fields, telling);
        return telling.form(title, form, objections);
    }

    private IncidentStart start(Visit visit, @Nullable Incident was, UUID in) {
        if (was == null) {
            String now = Caught.asField(visit, visit.now());
            return new IncidentStart("/incidents", in.toString(), "", "coffee", now, "", List.of(), 1);
        }
        PersonId by = was.raisedBy();
        List<Choice> people = by == null
                ? List.of()
                : directory.names(visit.caller(), List.of(by)).values().stream()
                        .map(name -> Choice.of(name.id().value(), name.name()))
                        .toList();
        return new IncidentStart(
                Telling.path(was),
                in.toString(),
                was.what(),
                Telling.lower(was.height()),
                Caught.asField(visit, was.happenedAt()),
                Caught.asField(visit, was.reachedAt()),
                people,
                was.version());
    }

    private Optional<Incident> find(Visit visit) {
        return visit.findId("id", IncidentId::new).flatMap(id -> incidents.find(visit.caller(), id));
    }

    private static boolean isNew(Visit visit) {
        return visit.path().equals("/incidents");
    }

    private static long version(Visit visit, Incident was) {
        return visit.form().findAs("version", Long::valueOf).orElse(was.version());
    }
}
