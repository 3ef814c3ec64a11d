package rapport.exchange.console;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
import rapport.exchange.FactDesk;
import rapport.exchange.ImportDesk;
import rapport.exchange.console.templates.JtecolumnsGenerated;
import rapport.exchange.model.Column;
import rapport.exchange.model.DateOrder;
import rapport.exchange.model.DecimalSign;
import rapport.exchange.model.FactMapping;
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
    private final FactDesk tables;

    /** A column on the screen: its heading, what stands in it, and what it may mean. */
    public record Line(String name, String heading, List<String> samples, String meaning, List<Choice> choices) {}

    @Activate
    public ImportColumnsPage(@Reference ImportDesk desk, @Reference FactDesk tables) {
        this.desk = desk;
        this.tables = tables;
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
        Body notice = objected ? words.ui().notice(Tone.SERIOUS, missing(job, words)) : Body.EMPTY;
        List<Line> lines = lines(job, words);
        List<Body> ways = lines.isEmpty() ? List.of() : ways(job, words);
        PreviewTable preview = PreviewTable.of(job.reading().format().kind(), desk.preview(job, 5), words);
        boolean unclear = !job.reading().isUnderstood();
        return output -> JtecolumnsGenerated.render(output, null, words, head, notice, lines, ways, preview, unclear);
    }

    private String missing(ImportJob job, ImportWords words) {
        Kind kind = job.reading().format().kind();
        FactMapping facts = facts(job);
        if (facts == null) {
            return words.text().of("columns.missing." + kind.name().toLowerCase(Locale.ROOT));
        }
        Map<String, String> headings =
                tables.columns(facts.table(), words.visit().locale());
        return words.text()
                .of(
                        "columns.missing.facts",
                        tables.missing(facts).stream()
                                .map(name -> headings.getOrDefault(name, name))
                                .collect(Collectors.joining(", ")));
    }

    private static @Nullable FactMapping facts(ImportJob job) {
        Table table = job.reading().table();
        return table == null ? null : table.mapping().facts();
    }

    private List<Line> lines(ImportJob job, ImportWords words) {
        Table table = job.reading().table();
        FactMapping facts = facts(job);
        if (table == null || facts == null && job.reading().format().kind() == Kind.FACTS) {
            return List.of();
        }
        List<List<String>> samples = desk.samples(job, SAMPLES);
        List<Choice> choices =
                facts == null ? choices(job.reading().format().kind(), words.text()) : choices(facts, words);
        List<Column> columns = table.mapping().columns();
        return IntStream.range(0, columns.size())
                .mapToObj(at -> new Line(
                        "column." + at,
                        columns.get(at).heading(),
                        samples(samples, at),
                        facts == null
                                ? columns.get(at).field().name()
                                : facts.columns().get(at),
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

    private List<Choice> choices(FactMapping facts, ImportWords words) {
        return Stream.concat(
                        Stream.of(Choice.of("", words.text().of(Field.IGNORED.key()))),
                        tables.columns(facts.table(), words.visit().locale()).entrySet().stream()
                                .map(column -> Choice.of(column.getKey(), column.getValue())))
                .toList();
    }

    private static List<Choice> choices(Kind kind, Texts text) {
        return Stream.of(Field.values())
                .filter(field -> field.belongsTo(kind))
                .map(field -> Choice.of(field.name(), text.of(field.key())))
                .toList();
    }

    private List<Body> ways(ImportJob job, ImportWords words) {
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
        FactMapping facts = facts(job);
        ways.add(fields.select("kind", text.of("way.kind"), kinds(words))
                .or(facts == null ? job.reading().format().kind().name() : ColumnsForm.OF_FACTS + facts.table()));
        if (facts != null) {
            ways.add(fields.select("numbers", text.of("way.numbers"), signs(text))
                    .or(facts.decimal().name()));
        }
        if (facts != null || job.reading().format().kind() == Kind.PEOPLE) {
            ways.add(fields.select("dates", text.of("way.dates"), orders(text))
                    .or(table.mapping().dateOrder().name()));
        }
        return ways;
    }

    private List<Choice> kinds(ImportWords words) {
        Stream<Choice> ours = Stream.of(Kind.PEOPLE, Kind.ORGANIZATIONS, Kind.INTERACTIONS)
                .map(kind -> Choice.of(
                        kind.name(), words.text().of("kind." + kind.name().toLowerCase(Locale.ROOT))));
        Stream<Choice> facts = tables.titles(words.visit().locale()).entrySet().stream()
                .map(table -> Choice.of(ColumnsForm.OF_FACTS + table.getKey(), table.getValue()));
        return Stream.concat(ours, facts).toList();
    }

    private static List<Choice> signs(Texts text) {
        return List.of(
                Choice.of(DecimalSign.POINT.name(), text.of("way.numbers.point")),
                Choice.of(DecimalSign.COMMA.name(), text.of("way.numbers.comma")));
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
        FactMapping facts = facts(understood);
        if (!understood.reading().isUnderstood()
                || facts != null && !tables.missing(facts).isEmpty()) {
            return Answer.refused(job.fileName(), body(visit, understood, true));
        }
        desk.check(visit.caller(), understood);
        return Answer.seeOther(ImportWords.path(job));
    }

    private static Answer lookAgain(ImportJob job) {
        return Answer.seeOther(ImportWords.path(job) + "/columns");
    }
}
