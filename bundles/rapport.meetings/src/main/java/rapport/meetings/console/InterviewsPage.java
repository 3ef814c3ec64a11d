package rapport.meetings.console;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.meeting.InterviewScore;
import rapport.api.meeting.MeetingSheet;
import rapport.api.meeting.MeetingSheetsQuery;
import rapport.api.paging.PageRequest;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Visit;
import rapport.console.api.widget.Axis;
import rapport.console.api.widget.Column;
import rapport.console.api.widget.Mark;
import rapport.console.api.widget.Row;
import rapport.console.api.widget.Series;
import rapport.console.api.widget.Telling;

/** How good our interviews with one party are, over time: what we asked ourselves afterwards, and asking versus telling. */
@Component
@ConsolePath("/relationships/{id}/interviews")
public final class InterviewsPage implements Page {

    private static final int MOST = 100;
    private static final double PERCENT = 100;

    private final Parts parts;

    @Activate
    public InterviewsPage(@Reference Parts parts) {
        this.parts = parts;
    }

    static String path(RelationshipId relationship) {
        return "/relationships/" + relationship.value() + "/interviews";
    }

    @Override
    public Answer show(Visit visit) {
        return parts.relationship(visit).map(one -> show(visit, one)).orElseGet(Answer::notFound);
    }

    private Answer show(Visit visit, Relationship relationship) {
        Telling telling = parts.telling(visit);
        List<MeetingSheet> held = new ArrayList<>(parts.sheets
                .list(visit.caller(), new MeetingSheetsQuery(relationship.id(), null, true), PageRequest.first(MOST))
                .items());
        Body list = list(telling, held);
        Collections.reverse(held);
        String title = telling.text().of("interviews.title");
        return Answer.shown(title, output -> {
            telling.ui()
                    .head(title)
                    .under(
                            telling.name(relationship.party()),
                            "/relationships/" + relationship.id().value())
                    .detail(telling.text().of("interviews.lead"))
                    .writeTo(output);
            chart(telling, held).writeTo(output);
            list.writeTo(output);
        });
    }

    private static Body chart(Telling telling, List<MeetingSheet> held) {
        List<Mark> scores = held.stream()
                .flatMap(sheet -> score(sheet, InterviewScore.of(sheet)))
                .toList();
        List<Mark> asked = held.stream()
                .flatMap(sheet -> Stream.ofNullable(sheet.askedShare())
                        .map(share -> Mark.at(sheet.at(), Math.round(share * PERCENT))))
                .toList();
        return scores.isEmpty() && asked.isEmpty()
                ? Body.EMPTY
                : telling.ui()
                        .chart(
                                telling.text().of("score.title"),
                                telling.text().of("interviews.sentence"),
                                Axis.time(telling.text().of("column.at")),
                                Axis.number(telling.text().of("interviews.share"))
                                        .in("%")
                                        .between(0, PERCENT),
                                Series.line(telling.text().of("score.title"), scores),
                                Series.line(telling.text().of("meeting.asked"), asked));
    }

    private static Stream<Mark> score(MeetingSheet sheet, InterviewScore score) {
        return score.value().stream()
                .mapToObj(share ->
                        Mark.at(sheet.at(), Math.round(share * PERCENT)).n(score.n()));
    }

    private static Body list(Telling telling, List<MeetingSheet> held) {
        List<Row> rows = held.stream().map(sheet -> row(telling, sheet)).toList();
        return telling.ui()
                .listing(
                        telling.text().of("meetings.told"),
                        List.of(
                                Column.of(telling.text().of("column.at")),
                                Column.of(telling.text().of("meeting.learned")),
                                Column.of(telling.text().of("score.title")).number(),
                                Column.of(telling.text().of("meeting.asked"))
                                        .number()
                                        .quiet()),
                        rows)
                .orElse(telling.ui()
                        .empty(
                                "calendar",
                                telling.text().of("meetings.none"),
                                telling.text().of("interviews.none")));
    }

    private static Row row(Telling telling, MeetingSheet sheet) {
        InterviewScore score = InterviewScore.of(sheet);
        String answers =
                score.n() == 0 ? telling.text().of("unknown") : telling.text().of("score.one", score.yes(), score.n());
        Double asked = sheet.askedShare();
        return Row.of(
                sheet.id().value(),
                "/meetings/" + sheet.id().value(),
                Body.EMPTY,
                telling.ui().dateInWords(telling.day(sheet.at())),
                telling.ui().text(sheet.learned() == null ? "" : sheet.learned()),
                telling.ui().text(answers),
                telling.ui()
                        .text(
                                asked == null
                                        ? telling.text().of("unknown")
                                        : telling.text().of("percent", Math.round(asked * PERCENT))));
    }
}
