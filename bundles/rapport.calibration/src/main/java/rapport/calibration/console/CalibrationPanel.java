package rapport.calibration.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.calibration.Calibration;
import rapport.api.calibration.CalibrationCadence;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;
import rapport.calibration.console.templates.JtepanelGenerated;
import rapport.console.api.Body;
import rapport.console.api.Panel;
import rapport.console.api.Subject;
import rapport.console.api.Visit;
import rapport.console.api.widget.Act;
import rapport.console.api.widget.Fact;
import rapport.console.api.widget.Tone;

/** When they were last asked what matters most, what had moved, and when to ask next. */
@Component
public final class CalibrationPanel implements Panel {

    private static final int MOST_MOVES = 3;

    private final Parts parts;

    @Activate
    public CalibrationPanel(@Reference Parts parts) {
        this.parts = parts;
    }

    static Act calibrate(Telling telling, RelationshipId relationship) {
        return Act.link(telling.text().of("act.calibrate"), "/relationships/" + relationship.value() + "/calibrate")
                .icon("list-ordered");
    }

    @Override
    public Place place() {
        return new Place(Subject.Kind.RELATIONSHIP, Column.LISTENING);
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String title(Locale locale) {
        return Telling.MESSAGES.in(locale).of("panel.title");
    }

    @Override
    public Optional<Body> show(Visit visit, Subject subject) {
        RelationshipId id = new RelationshipId(subject.id());
        return parts.find(visit.caller(), id)
                .flatMap(one -> parts.calibrations
                        .cadence(visit.caller(), id)
                        .filter(cadence -> cadence.due() != null || cadence.last() != null)
                        .map(cadence -> show(visit, one, cadence)));
    }

    private Body show(Visit visit, Relationship one, CalibrationCadence cadence) {
        Optional<Calibration> latest = parts.calibrations.findLatest(visit.caller(), one.id());
        Telling telling = Telling.to(visit)
                .knowing(parts.directory, latest.stream().map(Calibration::person))
                .knowing(parts.concerns, one.id());
        List<String> moves = latest.map(telling::moves).orElse(List.of()).stream()
                .limit(MOST_MOVES)
                .toList();
        List<Fact> facts = facts(telling, latest, cadence);
        List<Act> acts = acts(telling, one, latest.isPresent());
        return output -> JtepanelGenerated.render(output, null, facts, moves, acts, telling);
    }

    private static List<Fact> facts(Telling telling, Optional<Calibration> latest, CalibrationCadence cadence) {
        List<Fact> facts = new ArrayList<>();
        latest.ifPresent(taken -> {
            facts.add(Fact.of(telling.text().of("panel.last"), output -> {
                telling.ui().ago(taken.at()).writeTo(output);
                output.writeUserContent(", " + telling.line(taken));
            }));
            facts.add(Fact.of(telling.text().of("panel.drift"), telling.drift(taken.drift())));
        });
        Stream.ofNullable(cadence.due())
                .forEach(due -> facts.add(Fact.of(telling.text().of("panel.next"), output -> {
                    telling.ui().ago(due).writeTo(output);
                    if (cadence.isOverdue(telling.visit().now())) {
                        output.writeContent(" ");
                        telling.ui()
                                .pill(telling.text().of("panel.overdue"), Tone.CAREFUL)
                                .writeTo(output);
                    }
                })));
        return facts;
    }

    private static List<Act> acts(Telling telling, Relationship one, boolean taken) {
        String here = "/relationships/" + one.id().value();
        List<Act> acts = new ArrayList<>();
        if (telling.visit().caller().mayWrite(one.level())) {
            acts.add(calibrate(telling, one.id()).quiet());
            acts.add(Act.dialog(telling.text().of("act.link"), linkPath(one.id()))
                    .icon("link")
                    .quiet());
            acts.add(Act.dialog(telling.text().of("act.cadence"), here + "/calibration-cadence")
                    .icon("calendar-clock")
                    .quiet());
        }
        if (taken) {
            acts.add(Act.link(telling.text().of("act.drift"), here + "/drift")
                    .icon("chart-line")
                    .quiet());
        }
        return acts;
    }

    private static String linkPath(RelationshipId relationship) {
        return "/links/new?purpose=" + CalibrateByLink.PURPOSE + "&subject=" + relationship.value() + "&relationship="
                + relationship.value();
    }
}
