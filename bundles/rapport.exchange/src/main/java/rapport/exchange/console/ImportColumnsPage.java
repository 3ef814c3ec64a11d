package rapport.exchange.console;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.outcome.Outcome;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Parameters;
import rapport.console.api.Texts;
import rapport.console.api.Visit;
import rapport.console.api.widget.Act;
import rapport.console.api.widget.Choice;
import rapport.console.api.widget.Fields;
import rapport.console.api.widget.Tone;
import rapport.exchange.ImportDesk;
import rapport.exchange.console.templates.JtecolumnsGenerated;
import rapport.exchange.model.Column;
import rapport.exchange.model.DateOrder;
import rapport.exchange.model.Field;
import rapport.exchange.model.Format.Kind;
import rapport.exchange.model.ImportJob;
import rapport.exchange.model.JobState;
import rapport.exchange.model.Table;
import rapport.exchange.model.Wish;

/** What the columns of a table mean: proposed, corrected, remembered; and how the first rows are understood. */
@Component
@ConsolePath(ImportsPage.PATH + "/{id}/columns")
public final class ImportColumnsPage implements Page {

    private static final int SAMPLES = 20;
    private final ImportDesk desk;

    /** A column on the screen: its heading, what stands in it, and what it may mean. */
    public record Line(String name, String heading, List<String> samples, Field field, List<Choice> choices) {}

    @Activate
    public ImportColumnsPage(@Reference ImportDesk desk) {
        this.desk = desk;
    }

    @Override
    public Answer show(Visit visit) {
        return ImportPage.find(desk, visit).map(job -> show(visit, job)).orElseGet(Answer::notFound);
    }

    private Answer show(Visit visit, ImportJob job) {
        return isOpen(job)
                ? Answer.shown(job.fileName(), body(visit, job, false))
                : Answer.seeOther(ImportWords.path(job));
    }

    private static boolean isOpen(ImportJob job) {
        return job.state() == JobState.UPLOADED || job.state() == JobState.CHECKED;
    }

    /** The form, with or without the sentence that too little of the columns is understood. */
    private Body body(Visit visit, ImportJob job, boolean objected) {
        ImportWords words = new ImportWords(visit);
        Body head = words.ui()
                .head(job.fileName())
                .detail(words.summary(job))
                .under(words.text().of("imports.title"), ImportsPage.PATH)
                .acts(Act.delete(words.text().of("act.discard"), ImportWords.path(job))
                        .quiet());
        String missing =
                "columns.missing." + job.reading().format().kind().name().toLowerCase(Locale.ROOT);
        Body notice = objected ? words.ui().notice(Tone.SERIOUS, words.text().of(missing)) : Body.EMPTY;
        List<Line> lines = lines(job, words.text());
        List<Body> ways = lines.isEmpty() ? List.of() : ways(job, words);
        PreviewTable preview = PreviewTable.of(job.reading().format().kind(), desk.preview(job, 5), words);
        return output -> JtecolumnsGenerated.render(output, null, words, head, notice, lines, ways, preview);
    }

    private List<Line> lines(ImportJob job, Texts text) {
        Table table = job.reading().table();
        if (table == null || job.reading().format().kind() == Kind.FACTS) {
            return List.of();
        }
        List<List<String>> samples = desk.samples(job, SAMPLES);
        List<Choice> choices = choices(job.reading().format().kind(), text);
        List<Column> columns = table.mapping().columns();
        return IntStream.range(0, columns.size())
                .mapToObj(at -> new Line(
                        "column." + at,
                        columns.get(at).heading(),
                        samples(samples, at),
                        columns.get(at).field(),
                        choices))
                .toList();
    }

    private static List<String> samples(List<List<String>> rows, int at) {
        Set<String> found = new LinkedHashSet<>();
        for (List<String> row : rows) {
            String cell = at < row.size() ? row.get(at).strip() : "";
            if (!cell.isEmpty() && found.size() < 3) {
                found.add(cell.length() <= 40 ? cell : cell.substring(0, 39) + "…");
            }
        }
        return List.copyOf(found);
    }

    private static List<Choice> choices(Kind kind, Texts text) {
        return Stream.of(Field.values())
                .filter(field -> field.belongsTo(kind))
                .map(field -> Choice.of(field.name(), text.of(field.key())))
                .toList();
    }

    private static List<Body> ways(ImportJob job, ImportWords words) {
        Texts text = words.text();
        Table table = job.reading().requireTable();
        Fields fields = words.ui().fields(Parameters.NONE);
        List<Body> ways = new ArrayList<>();
        List<Choice> charsets = Stream.concat(Stream.of(job.reading().charset()), ColumnsForm.CHARSETS.stream())
                .distinct()
                .map(name -> Choice.of(name, name))
                .toList();
        ways.add(fields.select("charset", text.of("way.charset"), charsets)
                .or(job.reading().charset())
                .hint(text.of("way.charset.hint")));
        ways.add(fields.select("kind", text.of("way.kind"), kinds(text))
                .or(job.reading().format().kind().name()));
        if (job.reading().format().kind() == Kind.PEOPLE) {
            ways.add(fields.select("dates", text.of("way.dates"), orders(text))
                    .or(table.mapping().dateOrder().name()));
        }
        return ways;
    }

    private static List<Choice> kinds(Texts text) {
        return Stream.of(Kind.PEOPLE, Kind.ORGANIZATIONS, Kind.INTERACTIONS)
                .map(kind ->
                        Choice.of(kind.name(), text.of("kind." + kind.name().toLowerCase(Locale.ROOT))))
                .toList();
    }

    private static List<Choice> orders(Texts text) {
        return List.of(
                Choice.of(DateOrder.DAY_FIRST.name(), text.of("way.dates.day")),
                Choice.of(DateOrder.MONTH_FIRST.name(), text.of("way.dates.month")));
    }

    @Override
    public Answer submit(Visit visit) {
        return ImportPage.find(desk, visit).map(job -> submit(visit, job)).orElseGet(Answer::notFound);
    }

    private Answer submit(Visit visit, ImportJob job) {
        if (!isOpen(job)) {
            return Answer.seeOther(ImportWords.path(job));
        }
        ColumnsForm form = ColumnsForm.of(visit.form(), job);
        Optional<Wish> other = form.findOtherWay();
        if (other.isPresent()) {
            Outcome<ImportJob> reread = desk.readAs(visit.caller(), job, other.get());
            return reread.findValue().isPresent() ? lookAgain(job) : show(visit, job);
        }
        ImportJob understood =
                job.reading().table() == null ? job : desk.understand(visit.caller(), job, form.mapping());
        if (visit.form().has("look")) {
            return lookAgain(job);
        }
        if (!understood.reading().isUnderstood()) {
            return Answer.refused(job.fileName(), body(visit, understood, true));
        }
        desk.check(visit.caller(), understood);
        return Answer.seeOther(ImportWords.path(job));
    }

    private static Answer lookAgain(ImportJob job) {
        return Answer.seeOther(ImportWords.path(job) + "/columns");
    }
}
