package rapport.meetings.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.meeting.InterviewScore;
import rapport.api.meeting.MeetingSheet;
import rapport.api.meeting.MeetingSheetsQuery;
import rapport.api.paging.PageRequest;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;
import rapport.console.api.Body;
import rapport.console.api.Panel;
import rapport.console.api.Subject;
import rapport.console.api.Visit;
import rapport.console.api.widget.Act;
import rapport.console.api.widget.Fact;
import rapport.console.api.widget.Telling;

/** The meetings of a relationship, how good interviews they were, and the way to prepare the next. */
@Component
public final class RelationshipMeetings implements Panel {

    private static final int SHOWN = 3;
    private static final int SCORED = 100;

    private final Parts parts;

    @Activate
    public RelationshipMeetings(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public Place place() {
        return new Place(Subject.Kind.RELATIONSHIP, Column.WORKING);
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String title(Locale locale) {
        return Parts.MESSAGES.in(locale).of("meetings.title");
    }

    @Override
    public Optional<Body> show(Visit visit, Subject subject) {
        Optional<Relationship> relationship = parts.relationship(visit.caller(), new RelationshipId(subject.id()));
        if (relationship.isEmpty()) {
            return Optional.empty();
        }
        Telling telling = parts.telling(visit);
        List<MeetingSheet> sheets = parts.sheets
                .list(visit.caller(), MeetingSheetsQuery.of(relationship.get().id()), PageRequest.first(SCORED))
                .items();
        boolean mayWrite = parts.mayWrite(visit, relationship.get());
        return sheets.isEmpty()
                ? Optional.empty()
                : Optional.of(body(telling, sheets, acts(telling, relationship.get(), mayWrite, sheets)));
    }

    @Override
    public List<Act> starts(Visit visit, Subject subject) {
        return parts.relationship(visit.caller(), new RelationshipId(subject.id()))
                .filter(relationship -> parts.mayWrite(visit, relationship))
                .map(relationship -> List.of(prepare(parts.telling(visit), relationship)))
                .orElse(List.of());
    }

    private static Body body(Telling telling, List<MeetingSheet> sheets, Body act) {
        List<Fact> facts = new ArrayList<>();
        InterviewScore score = InterviewScore.of(sheets);
        if (score.n() > 0) {
            facts.add(Fact.of(
                    telling.text().of("score.title"),
                    telling.text().of("score.many", Percent.of(telling, score.value()), score.n(), score.meetings())));
        }
        sheets.stream().limit(SHOWN).forEach(sheet -> facts.add(fact(telling, sheet)));
        Body told = facts.isEmpty() ? Body.EMPTY : telling.ui().facts(facts);
        return output -> {
            told.writeTo(output);
            act.writeTo(output);
        };
    }

    private static Fact fact(Telling telling, MeetingSheet sheet) {
        String line = sheet.isTold()
                ? sheet.learned() == null ? telling.text().of("meeting.was") : sheet.learned()
                : telling.text().of("meeting.planned");
        String shown = line.length() > 80 ? line.substring(0, 79) + "…" : line;
        return Fact.of(
                telling.ui().dateInWords(telling.day(sheet.at())),
                telling.ui().link(shown, "/meetings/" + sheet.id().value()));
    }

    private static Act prepare(Telling telling, Relationship relationship) {
        String path = "/relationships/" + relationship.id().value() + "/meetings/new";
        return Act.link(telling.text().of("meeting.prepare.act"), path)
                .icon("calendar-plus")
                .quiet();
    }

    private static Body acts(Telling telling, Relationship relationship, boolean mayWrite, List<MeetingSheet> sheets) {
        List<Act> acts = new ArrayList<>();
        if (mayWrite) {
            acts.add(prepare(telling, relationship));
        }
        if (sheets.stream().anyMatch(MeetingSheet::isTold)) {
            acts.add(Act.link(telling.text().of("interviews.act"), InterviewsPage.path(relationship.id()))
                    .icon("chart-line")
                    .quiet());
        }
        return output -> acts.forEach(act -> telling.ui().act(act).writeTo(output));
    }
}
