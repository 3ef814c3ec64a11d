package rapport.meetings.console;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.meeting.InterviewScore;
import rapport.api.meeting.MeetingSheet;
import rapport.api.meeting.MeetingSheetsQuery;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.party.PartyId;
import rapport.api.party.PartyName;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Navigation;
import rapport.console.api.NavigationEntry;
import rapport.console.api.NavigationEntry.Section;
import rapport.console.api.Page;
import rapport.console.api.Visit;
import rapport.console.api.widget.Column;
import rapport.console.api.widget.Row;
import rapport.console.api.widget.Tab;
import rapport.console.api.widget.Telling;

/** All meetings, those to come and those that were told. */
@Component(service = {Page.class, Navigation.class})
@ConsolePath("/meetings")
public final class MeetingsPage implements Page, Navigation {

    private static final int PAGE = 50;

    private final Parts parts;

    @Activate
    public MeetingsPage(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public List<NavigationEntry> entries(Visit visit) {
        String label = Parts.MESSAGES.in(visit.locale()).of("meetings.title");
        return List.of(NavigationEntry.of(Section.DAILY, 40, label, "calendar", "/meetings"));
    }

    @Override
    public Answer show(Visit visit) {
        Telling telling = parts.telling(visit);
        @Nullable
        Boolean told = visit.query().find("told").map(Boolean::valueOf).orElse(null);
        PageRequest page = new PageRequest(PAGE, visit.query().find("cursor").orElse(null));
        Slice<MeetingSheet> found = parts.sheets.list(visit.caller(), new MeetingSheetsQuery(null, null, told), page);
        String title = telling.text().of("meetings.title");
        Body tabs = telling.ui().tabs(title, tabs(telling, told));
        Body list = telling.ui()
                .listing(title, columns(telling), rows(telling, found.items()))
                .more(found.nextCursor())
                .orElse(telling.ui()
                        .empty(
                                "calendar",
                                telling.text().of("meetings.none"),
                                telling.text().of("meetings.none.hint")))::writeTo;
        return Answer.shown(title, output -> {
            telling.ui().head(title).writeTo(output);
            tabs.writeTo(output);
            list.writeTo(output);
        });
    }

    private static List<Tab> tabs(Telling telling, @Nullable Boolean told) {
        return List.of(
                Tab.of(telling.text().of("meetings.all"), "/meetings", told == null),
                Tab.of(telling.text().of("meetings.planned"), "/meetings?told=false", Boolean.FALSE.equals(told)),
                Tab.of(telling.text().of("meetings.told"), "/meetings?told=true", Boolean.TRUE.equals(told)));
    }

    private static List<Column> columns(Telling telling) {
        return List.of(
                Column.of(telling.text().of("column.with")),
                Column.of(telling.text().of("column.at")),
                Column.of(telling.text().of("column.question")),
                Column.of(telling.text().of("score.title")).number());
    }

    private List<Row> rows(Telling telling, List<MeetingSheet> sheets) {
        List<RelationshipId> ids =
                sheets.stream().map(MeetingSheet::relationship).distinct().toList();
        Map<RelationshipId, Relationship> with =
                parts.relationships.findAll(telling.visit().caller(), ids);
        Map<PartyId, PartyName> names = telling.names(
                with.values().stream().map(Relationship::party).distinct().toList());
        Function<MeetingSheet, String> name = sheet -> Optional.ofNullable(with.get(sheet.relationship()))
                .map(relationship -> names.get(relationship.party()))
                .map(PartyName::name)
                .orElse("");
        return sheets.stream()
                .map(sheet -> row(telling, sheet, name.apply(sheet)))
                .toList();
    }

    private static Row row(Telling telling, MeetingSheet sheet, String name) {
        return Row.of(
                sheet.id().value(),
                "/meetings/" + sheet.id().value(),
                Body.EMPTY,
                name,
                telling.ui().date(telling.day(sheet.at())),
                telling.ui().text(sheet.questions().stream().findFirst().orElse("")),
                telling.ui().text(Percent.of(telling, InterviewScore.of(sheet).value())));
    }
}
