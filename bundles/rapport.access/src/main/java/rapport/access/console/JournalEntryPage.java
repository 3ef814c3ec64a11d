package rapport.access.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.access.console.templates.JteentryGenerated;
import rapport.api.access.Role;
import rapport.api.journal.Journal;
import rapport.api.journal.JournalEntry;
import rapport.console.api.Answer;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Texts;
import rapport.console.api.Visit;
import rapport.console.api.widget.Fact;
import rapport.console.api.widget.Widgets;

/** One entry of the journal: what was, and what is. */
@Component
@ConsolePath("/administration/journal/{position}")
public final class JournalEntryPage implements Page {

    private final Journal journal;

    @Activate
    public JournalEntryPage(@Reference Journal journal) {
        this.journal = journal;
    }

    @Override
    public Answer show(Visit visit) {
        visit.caller().require(Role.ADMINISTRATOR);
        return find(visit.variable("position"))
                .map(entry -> shown(visit, entry))
                .orElse(Answer.notFound());
    }

    private Optional<JournalEntry> find(String text) {
        if (!text.matches("[0-9]{1,18}")) {
            return Optional.empty();
        }
        long position = Long.parseLong(text);
        return journal.after(position - 1, 1).stream()
                .filter(entry -> entry.position() == position)
                .findFirst();
    }

    private static Answer shown(Visit visit, JournalEntry entry) {
        Texts text = Offered.texts(visit);
        Widgets ui = Widgets.of(visit);
        String title = EntryText.event(entry, text);
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(text.of("journal.whom"), EntryText.subject(entry)));
        facts.add(Fact.of(text.of("journal.who"), entry.byName()));
        facts.add(Fact.of(text.of("journal.when"), ui.moment(entry.at())));
        facts.add(Fact.of(
                text.of("journal.id"),
                entry.subject().kind() + " " + entry.subject().id()));
        List<EntryText.Difference> differences = EntryText.differences(entry);
        boolean hadValues =
                differences.stream().anyMatch(difference -> !difference.was().isEmpty());
        return Answer.shown(
                title,
                output -> JteentryGenerated.render(output, null, title, facts, differences, hadValues, ui, text));
    }
}
