package rapport.exchange.console;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Role;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Parameters;
import rapport.console.api.Texts;
import rapport.console.api.Upload;
import rapport.console.api.Visit;
import rapport.console.api.widget.Act;
import rapport.console.api.widget.Column;
import rapport.console.api.widget.Fields;
import rapport.console.api.widget.Row;
import rapport.console.api.widget.Widgets;
import rapport.exchange.Exports;
import rapport.exchange.ImportDesk;
import rapport.exchange.console.templates.JteimportsGenerated;
import rapport.exchange.model.ImportJob;
import rapport.exchange.model.Wish;

/** Where a file is handed in, with what became of the files before, and the way out for what we know. */
@Component
@ConsolePath(ImportsPage.PATH)
public final class ImportsPage implements Page {

    static final String PATH = "/import";
    /** Less than a form may have, so that the words beside the file fit, too. */
    private static final long MOST_BYTES = 2_000_000_000L;

    private final ImportDesk desk;
    private final Exports exports;

    @Activate
    public ImportsPage(@Reference ImportDesk desk, @Reference Exports exports) {
        this.desk = desk;
        this.exports = exports;
    }

    @Override
    public Answer show(Visit visit) {
        visit.caller().require(Role.MANAGER);
        ImportWords words = new ImportWords(visit);
        return Answer.shown(words.text().of("imports.title"), body(words, List.of()));
    }

    @Override
    public Answer submit(Visit visit) {
        visit.caller().require(Role.MANAGER);
        ImportWords words = new ImportWords(visit);
        // A file without content is one, too: it is told from none by its name.
        Outcome<ImportJob> outcome = visit.uploads().stream()
                .filter(upload ->
                        upload.field().equals("file") && !upload.fileName().isBlank())
                .findFirst()
                .map(upload -> handIn(visit, upload))
                .orElseGet(() -> Outcome.refused(Objection.to("file", "import.file.missing", "Choose a file.")));
        Optional<ImportJob> job = outcome.findValue();
        return job.isPresent()
                ? Answer.seeOther(ImportWords.path(job.get()))
                : Answer.refused(words.text().of("imports.title"), body(words, outcome.objections()));
    }

    private Outcome<ImportJob> handIn(Visit visit, Upload upload) {
        try (InputStream content = upload.open()) {
            return desk.handIn(visit.caller(), upload.fileName(), content, Wish.NONE);
        } catch (IOException failure) {
            throw new UncheckedIOException("the upload cannot be read", failure);
        }
    }

    private Body body(ImportWords words, List<Objection> objections) {
        Texts text = words.text();
        Widgets ui = words.ui();
        Fields fields = ui.fields(Parameters.NONE, objections, text);
        Body field = fields.file("file", text.of("upload.file"))
                .hint(text.of("upload.hint"))
                .with("accept", ".csv,.tsv,.txt,.vcf,.vcard,.mbox,.mbx,.eml,text/csv,text/vcard,message/rfc822")
                .with("data-most", String.valueOf(MOST_BYTES))
                .with("data-too-large", text.of("upload.too-large"))
                .required();
        Map<String, String> titles = exports.titles(words.visit().locale());
        List<Act> ways = exports.names().stream()
                .map(name -> Act.link(
                                titles.containsKey(name) ? titles.get(name) + " (CSV)" : text.of("export." + name),
                                ExportPage.PATH + name)
                        .icon("download"))
                .toList();
        return output -> JteimportsGenerated.render(output, null, words, fields, field, history(words), ways);
    }

    private Body history(ImportWords words) {
        Texts text = words.text();
        Widgets ui = words.ui();
        PageRequest page =
                new PageRequest(50, words.visit().query().find("cursor").orElse(null));
        Slice<ImportJob> jobs = desk.list(words.visit().caller(), page);
        List<Column> columns = List.of(
                Column.of(text.of("history.file")),
                Column.of(text.of("history.state")),
                Column.of(text.of("count.rows")).number(),
                Column.of(text.of("count.created")).number().quiet(),
                Column.of(text.of("count.refused")).number().quiet(),
                Column.of(text.of("history.by")).quiet(),
                Column.of(text.of("history.when")).quiet());
        List<Row> rows = jobs.items().stream().map(job -> row(job, words)).toList();
        return ui.listing(text.of("history.title"), columns, rows)
                .more(jobs.nextCursor())
                .orElse(ui.empty("inbox", text.of("history.empty.title"), text.of("history.empty")));
    }

    private static Row row(ImportJob job, ImportWords words) {
        Widgets ui = words.ui();
        return Row.of(
                "",
                ImportWords.path(job),
                Body.EMPTY,
                job.fileName(),
                words.state(job),
                Body.text(ui.number(job.counts().rows())),
                Body.text(ui.number(job.counts().created())),
                Body.text(ui.number(job.counts().refused())),
                Body.text(job.by().name()),
                ui.ago(job.createdAt()));
    }
}
