package rapport.temperature.console;

import java.util.List;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Role;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.survey.Recipient.State;
import rapport.api.survey.Survey;
import rapport.api.survey.SurveyResult;
import rapport.api.survey.Surveys;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Visit;
import rapport.console.api.widget.Act;
import rapport.console.api.widget.Column;
import rapport.console.api.widget.PageHead;
import rapport.console.api.widget.Row;
import rapport.console.api.widget.Tone;

/** All surveys, the latest first, with how many have answered. */
@Component
@ConsolePath("/surveys")
public final class SurveysPage implements Page {

    private static final int ROWS = 20;

    private final Surveys surveys;

    @Activate
    public SurveysPage(@Reference Surveys surveys) {
        this.surveys = surveys;
    }

    @Override
    public Answer show(Visit visit) {
        Telling telling = Telling.to(visit);
        Slice<Survey> found = surveys.list(
                visit.caller(),
                new PageRequest(ROWS, visit.query().find("cursor").orElse(null)));
        List<Column> columns = Stream.of("title", "instrument", "answered", "state", "begun")
                .map(name -> Column.of(telling.text().of("survey.column." + name)))
                .toList();
        List<Row> rows =
                found.items().stream().map(survey -> row(telling, survey)).toList();
        Act begin = Act.link(telling.text().of("survey.begin"), "/surveys/new").icon("plus");
        boolean mayBegin = visit.caller().role().includes(Role.MEMBER);
        String none = telling.text().of("surveys.none");
        String hint = telling.text().of("surveys.none.hint");
        Body listing = telling.ui()
                .listing(telling.text().of("surveys.title"), columns, rows)
                .more(found.nextCursor())
                .orElse(telling.ui().empty("clipboard-list", none, hint));
        PageHead bare = telling.ui().head(telling.text().of("surveys.title"));
        PageHead head = mayBegin ? bare.acts(begin.primary()) : bare;
        return Answer.shown(telling.text().of("surveys.title"), output -> {
            head.writeTo(output);
            listing.writeTo(output);
        });
    }

    private Row row(Telling telling, Survey survey) {
        SurveyResult result = surveys.result(telling.visit().caller(), survey.id());
        return Row.of(
                "",
                "/surveys/" + survey.id().value(),
                Body.EMPTY,
                survey.title(),
                telling.ui().text(telling.instrument(survey.instrument())),
                telling.ui().text(telling.text().of("survey.share", result.count(State.ANSWERED), result.recipients())),
                telling.ui()
                        .pill(
                                telling.text().of(survey.isOpen() ? "survey.open" : "survey.closed"),
                                survey.isOpen() ? Tone.ACCENT : Tone.PLAIN),
                telling.ui().ago(survey.begunAt()));
    }
}
