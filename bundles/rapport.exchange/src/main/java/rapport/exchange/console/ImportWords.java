package rapport.exchange.console;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import rapport.console.api.Body;
import rapport.console.api.Messages;
import rapport.console.api.Texts;
import rapport.console.api.Visit;
import rapport.console.api.widget.Act;
import rapport.console.api.widget.Figure;
import rapport.console.api.widget.Progress;
import rapport.console.api.widget.Tone;
import rapport.console.api.widget.Widgets;
import rapport.exchange.ImportDesk;
import rapport.exchange.model.Counts;
import rapport.exchange.model.Failure;
import rapport.exchange.model.Finding;
import rapport.exchange.model.Format;
import rapport.exchange.model.ImportJob;
import rapport.exchange.model.ImportStatus;
import rapport.exchange.model.JobState;
import rapport.exchange.model.Reading;
import rapport.exchange.model.Shape;
import rapport.exchange.model.Table;

/** What the pages say of an import, in the reader's language. */
public final class ImportWords {

    private static final Messages MESSAGES = Messages.of(ImportWords.class);
    private static final Map<Character, String> DELIMITERS =
            Map.of(',', "comma", ';', "semicolon", '\t', "tab", '|', "bar");

    private final Visit visit;
    private final Function<Finding, String> ofTables;
    private final Texts text;
    private final Widgets ui;

    ImportWords(Visit visit) {
        this(visit, Finding::sentence);
    }

    /** With what the tables say of the rows of one import. */
    ImportWords(Visit visit, ImportDesk desk, ImportJob job) {
        this(visit, finding -> desk.sentence(job, finding, visit.locale()));
    }

    private ImportWords(Visit visit, Function<Finding, String> ofTables) {
        this.visit = visit;
        this.ofTables = ofTables;
        this.text = MESSAGES.in(visit.locale());
        this.ui = Widgets.of(visit);
    }

    public Texts text() {
        return text;
    }

    public Widgets ui() {
        return ui;
    }

    /** The steps, with the one marked that the import is at. */
    public Body stepper(JobState state) {
        int step =
                switch (state) {
                    case UPLOADED -> 1;
                    case CHECKING, CHECKED -> 2;
                    case RUNNING, INTERRUPTED -> 3;
                    case DONE, FAILED, CANCELLED -> 4;
                };
        return stepper(step);
    }

    /** The steps, before there is a file. */
    public Body firstStep() {
        return stepper(0);
    }

    private Body stepper(int step) {
        List<String> steps = new ArrayList<>();
        for (String name : List.of("upload", "columns", "check", "run", "result")) {
            steps.add(text.of("step." + name));
        }
        return ui.stepper(steps, step);
    }

    /** What was recognised: format, program, size. */
    public String summary(ImportJob job) {
        List<String> words = new ArrayList<>();
        Reading reading = job.reading();
        Table table = reading.table();
        words.add(text.of(
                "format." + reading.format().name().toLowerCase(Locale.ROOT).replace('_', '-')));
        if (table != null) {
            if (table.mapping().shape() != Shape.OTHER) {
                words.add(text.of("shape." + table.mapping().shape().name().toLowerCase(Locale.ROOT)));
            }
            words.add(reading.charset());
            words.add(text.of("delimiter." + DELIMITERS.getOrDefault(table.delimiter(), "other")));
        }
        words.add(size(job.size()));
        return String.join(" · ", words);
    }

    private String size(long bytes) {
        if (bytes < 10_000) {
            return text.of("size.bytes", bytes);
        }
        return bytes < 10_000_000
                ? text.of("size.kilobytes", bytes / 1000)
                : text.of("size.megabytes", bytes / 1_000_000);
    }

    /** What became of the rows, or would, in numbers. */
    public Body figures(ImportStatus status) {
        Counts counts = status.counts();
        boolean isInteractions = status.job().reading().format().kind() == Format.Kind.INTERACTIONS;
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.of(ui.number(counts.rows()), text.of("count.rows")));
        figures.add(
                Figure.of(ui.number(counts.created()), text.of("count.created")).tone(Tone.ACCENT));
        if (!isInteractions) {
            figures.add(Figure.of(ui.number(counts.updated()), text.of("count.updated")));
        }
        figures.add(Figure.of(ui.number(counts.unchanged()), text.of("count.unchanged")));
        figures.add(Figure.of(ui.number(counts.refused()), text.of("count.refused"))
                .tone(counts.refused() > 0 ? Tone.SERIOUS : Tone.PLAIN));
        figures.add(Figure.of(ui.number(counts.warnings()), text.of("count.warnings"))
                .tone(counts.warnings() > 0 ? Tone.CAREFUL : Tone.PLAIN));
        return ui.figures(figures);
    }

    /** How far it is, how fast, and how long it will take. */
    public Progress progress(ImportStatus status) {
        List<String> words = new ArrayList<>();
        words.add(
                status.waiting()
                        ? text.of("progress.waiting")
                        : text.of("progress.rows", status.counts().rows()));
        if (status.rowsPerSecond() > 0) {
            words.add(text.of("progress.rate", status.rowsPerSecond()));
        }
        status.timeLeft().ifPresent(left -> words.add(left(left)));
        String poll = status.job().state().isAtWork() ? path(status.job()) + "/progress" : null;
        return new Progress(status.bytesRead(), status.job().size(), String.join(" · ", words), poll);
    }

    private String left(Duration left) {
        long seconds = left.toSeconds() + 1;
        return seconds < 90 ? text.of("progress.seconds", seconds) : text.of("progress.minutes", (seconds + 59) / 60);
    }

    /** How it went, in a sentence, with the way to what came of it. */
    public Body outcome(Counts counts, Act leads) {
        if (counts.taken() == 0 && counts.refused() > 0) {
            return ui.notice(Tone.SERIOUS, text.of("done.none"));
        }
        Act see = Act.link(text.of("act.see." + leads.label()), leads.path());
        return counts.refused() > 0
                ? ui.notice(Tone.CAREFUL, text.of("done.refused"), see)
                : ui.notice(Tone.GOOD, text.of("done.lead"), see);
    }

    /** The sentence of a problem. */
    public String sentence(Finding finding) {
        return text.find(finding.key()).isPresent() ? text.of(finding.asObjection()) : ofTables.apply(finding);
    }

    /** The sentence of what ended the whole import. */
    public String sentence(Failure failure) {
        return text.of(failure.asObjection());
    }

    public Body state(ImportJob job) {
        Tone tone =
                switch (job.state()) {
                    case DONE -> Tone.GOOD;
                    case FAILED -> Tone.SERIOUS;
                    case INTERRUPTED -> Tone.CAREFUL;
                    case RUNNING, CHECKING -> Tone.ACCENT;
                    default -> Tone.PLAIN;
                };
        return ui.pill(text.of(job.state().key()), tone);
    }

    static String path(ImportJob job) {
        return ImportsPage.PATH + "/" + job.id().value();
    }

    Visit visit() {
        return visit;
    }

    /** The message key of what a problem means for its row. */
    public static String meaning(Finding problem) {
        return switch (problem.severity()) {
            case REFUSED -> "problems.refused";
            case WARNING -> "problems.warning";
            case PASSED -> "preview.passed-over";
        };
    }
}
