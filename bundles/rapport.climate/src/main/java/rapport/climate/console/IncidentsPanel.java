package rapport.climate.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.incident.Incident;
import rapport.api.incident.Incident.Height;
import rapport.api.incident.Incidents;
import rapport.api.paging.PageRequest;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;
import rapport.api.relationship.Relationships;
import rapport.climate.console.templates.JteincidentsGenerated;
import rapport.console.api.Body;
import rapport.console.api.Panel;
import rapport.console.api.Subject;
import rapport.console.api.Visit;
import rapport.console.api.widget.Act;
import rapport.console.api.widget.Tone;

/** On the record of a relationship: what went wrong lately, and the way to note it in seconds. */
@Component
public final class IncidentsPanel implements Panel {

    private static final int MOST = 5;

    private final Incidents incidents;
    private final Relationships relationships;

    @Activate
    public IncidentsPanel(@Reference Incidents incidents, @Reference Relationships relationships) {
        this.incidents = incidents;
        this.relationships = relationships;
    }

    @Override
    public Place place() {
        return new Place(Subject.Kind.RELATIONSHIP, Column.WORKING);
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String title(Locale locale) {
        return Telling.MESSAGES.in(locale).of("incidents.title");
    }

    @Override
    public Optional<Body> show(Visit visit, Subject subject) {
        RelationshipId id = new RelationshipId(subject.id());
        List<Incident> found =
                incidents.list(visit.caller(), id, PageRequest.first(MOST)).items();
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(show(Telling.to(visit), found, id, mayWrite(visit, id)));
    }

    @Override
    public List<Act> starts(Visit visit, Subject subject) {
        RelationshipId id = new RelationshipId(subject.id());
        return mayWrite(visit, id) ? List.of(add(Telling.to(visit), id)) : List.of();
    }

    private boolean mayWrite(Visit visit, RelationshipId id) {
        return relationships
                .find(visit.caller(), id)
                .map(Relationship::level)
                .filter(visit.caller()::mayWrite)
                .isPresent();
    }

    private static Act add(Telling telling, RelationshipId in) {
        return Act.dialog(telling.text().of("incident.add.act"), "/incidents?relationship=" + in.value())
                .icon("plus")
                .quiet();
    }

    static Body show(Telling telling, List<Incident> found, RelationshipId in, boolean mayWrite) {
        List<IncidentLine> lines =
                found.stream().map(one -> line(one, telling, mayWrite)).toList();
        if (lines.isEmpty() && !mayWrite) {
            return Body.EMPTY;
        }
        Body act = mayWrite ? telling.ui().act(add(telling, in)) : Body.EMPTY;
        return output -> {
            if (!lines.isEmpty()) {
                JteincidentsGenerated.render(output, null, lines);
            }
            act.writeTo(output);
        };
    }

    private static IncidentLine line(Incident incident, Telling telling, boolean mayWrite) {
        boolean open = incident.repairedAt() == null;
        String height = telling.text().of("height.short." + incident.height());
        String label = open ? height : telling.text().of("incident.repaired.at", height);
        Tone tone = !open ? Tone.GOOD : incident.height().compareTo(Height.MANAGER) > 0 ? Tone.SERIOUS : Tone.CAREFUL;
        return new IncidentLine(
                incident,
                telling.ui().pill(label, tone),
                telling.ui().ago(incident.happenedAt()),
                telling.ui().menu(mayWrite ? acts(incident, telling) : List.of()));
    }

    private static List<Act> acts(Incident incident, Telling telling) {
        String path = Telling.path(incident);
        List<Act> acts = new ArrayList<>();
        if (incident.repairedAt() == null) {
            acts.add(Act.dialog(telling.text().of("incident.repair"), path + "/repair")
                    .icon("check"));
            if (incident.height() != Height.EXECUTIVE) {
                acts.add(Act.dialog(telling.text().of("incident.higher"), path + "/escalation")
                        .icon("arrow-right"));
            }
        } else {
            acts.add(Act.post(telling.text().of("incident.reopen"), path + "/reopening")
                    .icon("undo-2"));
        }
        acts.add(Act.dialog(telling.text().of("act.edit"), path).icon("pencil"));
        acts.add(Act.delete(telling.text().of("act.delete"), path).icon("trash-2"));
        return acts;
    }
}
