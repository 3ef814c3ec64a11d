package rapport.directory.console;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rapport.api.journal.JournalEntry;
import rapport.api.paging.PageRequest;
import rapport.api.party.ContactPoint;
import rapport.api.party.Note;
import rapport.api.party.PartyId;
import rapport.api.party.PersonId;
import rapport.console.api.Body;
import rapport.console.api.Panel;
import rapport.console.api.Panels;
import rapport.console.api.Subject;
import rapport.console.api.widget.Moment;
import rapport.console.api.widget.RecordHead;
import rapport.directory.console.templates.JtedifferencesGenerated;
import rapport.directory.console.templates.JtehistoryGenerated;
import rapport.directory.console.templates.JtenotesGenerated;
import rapport.directory.console.templates.JtepointsGenerated;
import rapport.directory.console.templates.JtetagsGenerated;

/** What the records of people and of organizations have in common. */
record RecordParts(Services services, Reading reading, PartyId party) {

    private static final int CHANGES = 30;
    private static final List<Panel.Column> PARTS =
            List.of(Panel.Column.NOW, Panel.Column.LISTENING, Panel.Column.WORKING, Panel.Column.GROWTH);

    String path() {
        return (party instanceof PersonId ? "/people/" : "/organizations/") + party.value();
    }

    private Subject subject() {
        return party instanceof PersonId ? Subject.person(party) : Subject.organization(party);
    }

    Body panels(Panel.Column column) {
        return reading.ui().panels(services.panels.show(reading.visit(), subject(), column));
    }

    /** The record: what is known of the party in three columns, each with what others say there, and the parts that others fill. */
    Body record(RecordHead head, Body facts, Body timeline, Body connections) {
        Map<Panel.Column, Body> columns = new EnumMap<>(Panel.Column.class);
        for (Panel.Column column : PARTS) {
            columns.put(column, panels(column));
        }
        columns.put(Panel.Column.FACTS, facts);
        columns.put(Panel.Column.TIMELINE, timeline);
        columns.put(Panel.Column.CONNECTIONS, connections);
        return reading.ui().record(withFigures(head), columns);
    }

    /** The head with the figures that others give it. */
    private RecordHead withFigures(RecordHead head) {
        RecordHead grown = head;
        for (Panels.Shown figure : services.panels.show(reading.visit(), subject(), Panel.Column.HEAD)) {
            grown = grown.figure(figure.title(), figure.body());
        }
        return grown;
    }

    Optional<Body> points(List<ContactPoint> points) {
        return points.isEmpty()
                ? Optional.empty()
                : Optional.of(reading.ui().section(reading.text().of("points.title"), (Body)
                        output -> JtepointsGenerated.render(output, null, points, reading)));
    }

    Optional<Body> tags(List<String> tags) {
        if (tags.isEmpty() && !reading.mayWrite()) {
            return Optional.empty();
        }
        String list = party instanceof PersonId ? "/people" : "/organizations";
        Body body = output -> JtetagsGenerated.render(output, null, path(), list, tags, reading.mayWrite(), reading);
        return Optional.of(reading.ui().section(reading.text().of("tags.title"), body));
    }

    Optional<Body> notes() {
        List<Note> notes = services.directory.notes(reading.visit().caller(), party);
        if (notes.isEmpty() && !reading.mayWrite()) {
            return Optional.empty();
        }
        Body body = output -> JtenotesGenerated.render(output, null, path(), notes, reading.mayWrite(), reading);
        return Optional.of(reading.ui().section(reading.text().of("notes.title"), body));
    }

    /** Who changed what and when, newest first. */
    Body history() {
        String kind = party instanceof PersonId ? "person" : "organization";
        List<JournalEntry> entries = services.journal
                .of(reading.visit().caller(), rapport.api.journal.Subject.of(kind, party), PageRequest.first(CHANGES))
                .items();
        RecordDifferences differences = RecordDifferences.of(services, reading, entries);
        List<Moment> moments = new ArrayList<>();
        for (JournalEntry entry : entries) {
            List<Difference> told = differences.in(entry);
            Body words =
                    told.isEmpty() ? Body.EMPTY : output -> JtedifferencesGenerated.render(output, null, told, reading);
            String line = reading.text().of("history." + entry.event(), entry.byName());
            moments.add(new Moment(entry.at(), "history", Body.text(line), words, List.of()));
        }
        Body timeline = reading.ui().timeline(moments);
        return output -> JtehistoryGenerated.render(output, null, reading.text().of("history.title"), timeline);
    }
}
