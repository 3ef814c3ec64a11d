package rapport.calibration.console;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.calibration.Calibration;
import rapport.api.calibration.CalibrationsQuery;
import rapport.api.calibration.Drift;
import rapport.api.paging.PageRequest;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Visit;
import rapport.console.api.widget.Act;
import rapport.console.api.widget.Axis;
import rapport.console.api.widget.Mark;
import rapport.console.api.widget.Moment;
import rapport.console.api.widget.Series;

/** How far priorities moved each time that we asked, and what moved. */
@Component
@ConsolePath("/relationships/{id}/drift")
public final class DriftPage implements Page {

    private static final int MOST = 100;
    private static final int FEWEST_DRAWN = 2;

    private final Parts parts;

    @Activate
    public DriftPage(@Reference Parts parts) {
        this.parts = parts;
    }

    static String path(RelationshipId relationship) {
        return "/relationships/" + relationship.value() + "/drift";
    }

    @Override
    public Answer show(Visit visit) {
        return parts.find(visit).map(one -> show(visit, one)).orElseGet(Answer::notFound);
    }

    private Answer show(Visit visit, Relationship in) {
        List<Calibration> taken = parts.calibrations
                .list(visit.caller(), CalibrationsQuery.of(in.id()), PageRequest.first(MOST))
                .items();
        Telling telling = Telling.to(visit)
                .knowing(parts.directory, taken.stream().map(Calibration::person))
                .knowing(parts.concerns, in.id());
        String title = telling.text().of("drift.title");
        Body body = output -> {
            telling.ui()
                    .head(title)
                    .under(
                            parts.partyName(telling, in),
                            "/relationships/" + in.id().value())
                    .acts(acts(telling, in))
                    .writeTo(output);
            content(telling, in, taken).writeTo(output);
        };
        return Answer.shown(title, body);
    }

    private static List<Act> acts(Telling telling, Relationship in) {
        return telling.visit().caller().mayWrite(in.level())
                ? List.of(CalibrationPanel.calibrate(telling, in.id()).primary())
                : List.of();
    }

    private static Body content(Telling telling, Relationship in, List<Calibration> taken) {
        if (taken.isEmpty()) {
            return telling.ui()
                    .empty(
                            "list-ordered",
                            telling.text().of("drift.empty"),
                            telling.text().of("drift.empty.hint"),
                            acts(telling, in).toArray(Act[]::new));
        }
        List<Moment> moments = taken.stream()
                .map(one -> CalibrationMoments.moment(telling, one))
                .toList();
        Body life = telling.ui().timeline(moments);
        return output -> {
            chart(telling, taken).writeTo(output);
            telling.ui().section(telling.text().of("drift.each"), life).writeTo(output);
        };
    }

    // A single distance is no course.
    private static Body chart(Telling telling, List<Calibration> taken) {
        List<Mark> marks = new ArrayList<>(taken.stream()
                .flatMap(one -> Stream.ofNullable(one.drift()).map(drift -> mark(one, drift)))
                .toList());
        Collections.reverse(marks);
        return marks.size() < FEWEST_DRAWN
                ? Body.EMPTY
                : telling.ui()
                        .chart(
                                telling.text().of("chart.title"),
                                telling.text().of("chart.sentence"),
                                Axis.time(telling.text().of("chart.when")),
                                Axis.number(telling.text().of("chart.distance"))
                                        .in("%")
                                        .between(0, 100),
                                Series.line(telling.text().of("chart.distance"), marks));
    }

    private static Mark mark(Calibration taken, Drift drift) {
        return Mark.at(taken.at(), Telling.percent(drift)).n(drift.compared());
    }
}
