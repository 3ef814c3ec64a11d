package rapport.access.console;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.access.console.templates.JtejournalGenerated;
import rapport.api.access.Role;
import rapport.api.journal.Journal;
import rapport.api.journal.JournalEntry;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Texts;
import rapport.console.api.Visit;
import rapport.console.api.widget.Column;
import rapport.console.api.widget.Row;
import rapport.console.api.widget.Widgets;

/** Everything that anybody changed, newest first, for administrators. */
@Component
@ConsolePath(JournalPage.PATH)
public final class JournalPage implements Page {

    static final String PATH = "/administration/journal";
    private static final int ON_A_PAGE = 50;

    private final Journal journal;

    @Activate
    public JournalPage(@Reference Journal journal) {
        this.journal = journal;
    }

    @Override
    public Answer show(Visit visit) {
        visit.caller().require(Role.ADMINISTRATOR);
        Texts text = Offered.texts(visit);
        Widgets ui = Widgets.of(visit);
        Slice<JournalEntry> entries = journal.all(
                visit.caller(),
                new PageRequest(ON_A_PAGE, visit.query().find("cursor").orElse(null)));
        List<Column> columns = List.of(
                Column.of(text.of("journal.what")),
                Column.of(text.of("journal.whom")),
                Column.of(text.of("journal.who")).quiet(),
                Column.of(text.of("journal.when")));
        List<Row> rows =
                entries.items().stream().map(entry -> row(entry, ui, text)).toList();
        Body listing = ui.listing(text.of("journal.title"), columns, rows)
                .more(entries.nextCursor())
                .orElse(ui.empty("scroll-text", text.of("journal.empty"), text.of("journal.lead")));
        return Answer.shown(
                text.of("journal.title"), output -> JtejournalGenerated.render(output, null, listing, ui, text));
    }

    private static Row row(JournalEntry entry, Widgets ui, Texts text) {
        return Row.of(
                "",
                PATH + "/" + entry.position(),
                Body.EMPTY,
                EntryText.event(entry, text),
                ui.text(EntryText.subject(entry)),
                ui.text(entry.byName()),
                ui.ago(entry.at()));
    }
}
