package rapport.temperature.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.party.Directory;
import rapport.api.reading.Estimate;
import rapport.api.reading.Instrument;
import rapport.api.survey.Recipient;
import rapport.api.survey.Recipient.State;
import rapport.api.survey.Survey;
import rapport.api.survey.SurveyId;
import rapport.api.survey.SurveyMailing;
import rapport.api.survey.SurveyResult;
import rapport.api.survey.Surveys;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Visit;
import rapport.console.api.widget.Act;
import rapport.console.api.widget.Axis;
import rapport.console.api.widget.Column;
import rapport.console.api.widget.Figure;
import rapport.console.api.widget.Mark;
import rapport.console.api.widget.PageHead;
import rapport.console.api.widget.Progress;
import rapport.console.api.widget.Row;
import rapport.console.api.widget.Series;
import rapport.console.api.widget.Tab;

/** One survey: how far it has come, who has answered, and what it comes to. */
@Component
@ConsolePath("/surveys/{id}")
public final class SurveyPage implements Page {

    private static final int ROWS = 50;

    private final Surveys surveys;
    private final SurveyMailing mailing;
    private final Directory directory;

    @Activate
    public SurveyPage(@Reference Surveys surveys, @Reference SurveyMailing mailing, @Reference Directory directory) {
        this.surveys = surveys;
        this.mailing = mailing;
        this.directory = directory;
    }

    @Override
    public Answer show(Visit visit) {
        return visit.findId("id", SurveyId::new)
                .flatMap(id -> surveys.find(visit.caller(), id))
                .map(survey -> show(visit, survey))
                .orElseGet(Answer::notFound);
    }

    private Answer show(Visit visit, Survey survey) {
        Telling telling = Telling.to(visit);
        SurveyResult result = surveys.result(visit.caller(), survey.id());
        List<Body> bodies = new ArrayList<>();
        boolean running = mailing.isRunning(visit.caller(), survey.id());
        bodies.add(head(telling, survey, acts(telling, survey, result, running)));
        bodies.add(course(survey.question().in(visit.locale()), progress(telling, survey, result, running)));
        bodies.add(telling.ui().figures(figures(telling, survey, result)));
        if (result.mean() != null) {
            bodies.add(distribution(telling, survey, result));
        }
        bodies.add(telling.ui().section(telling.text().of("survey.recipients"), recipients(telling, survey)));
        return Answer.shown(survey.title(), output -> bodies.forEach(body -> body.writeTo(output)));
    }

    private static Body course(String question, Progress progress) {
        return output -> {
            output.writeContent("<div class=\"survey-course\"><p>");
            output.writeUserContent(question);
            output.writeContent("</p>");
            progress.writeTo(output);
            output.writeContent("</div>");
        };
    }

    private static PageHead head(Telling telling, Survey survey, List<Act> acts) {
        return telling.ui()
                .head(survey.title())
                .under(telling.text().of("surveys.title"), "/surveys")
                .detail(telling.text()
                        .of(
                                survey.isOpen() ? "survey.detail" : "survey.detail.closed",
                                telling.instrument(survey.instrument()),
                                survey.begunByName(),
                                telling.ui().agoInWords(survey.begunAt())))
                .acts(acts);
    }

    private List<Act> acts(Telling telling, Survey survey, SurveyResult result, boolean running) {
        if (!survey.isOpen()
                || !telling.visit().caller().mayWrite(survey.audience().level())) {
            return List.of();
        }
        String path = "/surveys/" + survey.id().value();
        if (running) {
            return List.of(Act.post(telling.text().of("survey.mail.stop"), path + "/mailing/stop")
                    .icon("pause"));
        }
        List<Act> acts = new ArrayList<>();
        boolean mails = mailing.isPossible();
        if (result.count(State.WAITING) > 0) {
            if (mails) {
                acts.add(Act.post(telling.text().of("survey.mail"), path + "/mailing")
                        .icon("mail")
                        .primary());
            }
            acts.add(
                    Act.post(telling.text().of("survey.links"), path + "/links").icon("download"));
        }
        if (result.count(State.SENT) > 0) {
            String reminding = mails ? "/mailing/reminders" : "/reminders";
            acts.add(Act.post(telling.text().of("survey.remind"), path + reminding)
                    .icon("bell"));
        }
        acts.add(Act.post(telling.text().of("survey.close"), path + "/closure").icon("lock"));
        return acts;
    }

    /** How far it has come; asked for again while links are on their way out. */
    static Progress progress(Telling telling, Survey survey, SurveyResult result, boolean running) {
        long answered = result.count(State.ANSWERED);
        String line = telling.text()
                .of(
                        running ? "survey.progress.running" : "survey.progress",
                        answered,
                        result.asked(),
                        result.count(State.WAITING),
                        result.count(State.SKIPPED));
        return running
                ? new Progress(
                        result.recipients() - result.count(State.WAITING),
                        result.recipients(),
                        line,
                        "/surveys/" + survey.id().value() + "/progress")
                : new Progress(answered, Math.max(1, result.asked()), line, null);
    }

    private static List<Figure> figures(Telling telling, Survey survey, SurveyResult result) {
        List<Figure> figures = new ArrayList<>();
        long asked = result.asked();
        String rate = asked == 0
                ? telling.text().of("figure.unknown")
                : telling.text().of("survey.rate", (double) result.count(State.ANSWERED) / asked);
        figures.add(Figure.of(rate, telling.text().of("survey.rate.label"))
                .note(telling.text().of("survey.share", result.count(State.ANSWERED), asked)));
        Estimate mean = result.mean();
        figures.add(
                mean == null
                        ? Figure.of(telling.text().of("figure.unknown"), telling.instrument(survey.instrument()))
                        : Figure.of(telling.decimal(mean.value()), telling.instrument(survey.instrument()))
                                .note(telling.sureness(mean)));
        Optional.ofNullable(result.score())
                .ifPresent(score -> figures.add(Figure.of(
                                telling.hundredths(score.value()),
                                telling.text().of("survey.score"))
                        .note(telling.surenessOfShare(score))));
        return figures;
    }

    private static Body distribution(Telling telling, Survey survey, SurveyResult result) {
        Instrument instrument = survey.instrument();
        List<Mark> marks = IntStream.rangeClosed(instrument.least(), instrument.most())
                .mapToObj(value -> Mark.of(
                        telling.value(instrument, value), result.answers().getOrDefault(value, 0L)))
                .toList();
        return telling.ui()
                .chart(
                        telling.text().of("survey.distribution"),
                        telling.text().of("survey.distribution.sentence", result.count(State.ANSWERED)),
                        Axis.words(telling.text().of("column.value")),
                        Axis.number(telling.text().of("survey.answers")),
                        Series.bars(telling.text().of("survey.answers"), marks));
    }

    private Body recipients(Telling plain, Survey survey) {
        Visit visit = plain.visit();
        @Nullable State state = visit.query().findChoice("state", State.class).orElse(null);
        Slice<Recipient> found = surveys.recipients(
                visit.caller(),
                survey.id(),
                state,
                new PageRequest(ROWS, visit.query().find("cursor").orElse(null)));
        Telling telling = plain.knowing(directory, found.items().stream().map(Recipient::person));
        List<Column> columns = Stream.of("who", "value", "state", "when")
                .map(name -> Column.of(telling.text().of("column." + name)))
                .toList();
        Body tabs = tabs(telling, state);
        Body listing = telling.ui()
                .listing(
                        telling.text().of("survey.recipients"),
                        columns,
                        found.items().stream()
                                .map(one -> row(telling, survey, one))
                                .toList())
                .more(found.nextCursor())
                .orElse(Body.text(telling.text().of("survey.recipients.none")));
        return output -> {
            tabs.writeTo(output);
            listing.writeTo(output);
        };
    }

    private static Body tabs(Telling telling, @Nullable State chosen) {
        List<Tab> tabs = new ArrayList<>();
        tabs.add(Tab.of(telling.text().of("survey.all"), "?", chosen == null));
        for (State state : State.values()) {
            tabs.add(Tab.of(telling.text().of("recipient." + state), "?state=" + state, chosen == state));
        }
        return telling.ui().tabs(telling.text().of("survey.recipients"), tabs);
    }

    private static Row row(Telling telling, Survey survey, Recipient one) {
        Integer answer = one.answer();
        return Row.of(
                "",
                "/people/" + one.person().value(),
                telling.ui().smallFace(one.person(), telling.name(one.person())),
                telling.name(one.person()),
                telling.ui().text(answer == null ? "" : telling.value(survey.instrument(), answer)),
                telling.ui()
                        .text(telling.text()
                                .of(
                                        one.remindedAt() == null
                                                ? "recipient." + one.state()
                                                : "recipient.reminded." + one.state())),
                Stream.of(one.answeredAt(), one.remindedAt(), one.sentAt())
                        .flatMap(Stream::ofNullable)
                        .findFirst()
                        .map(telling.ui()::ago)
                        .orElse(Body.EMPTY));
    }
}
