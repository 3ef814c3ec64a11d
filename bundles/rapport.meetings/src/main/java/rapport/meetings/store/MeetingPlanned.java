package rapport.meetings.store;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.level.Localized;
import rapport.api.meeting.MeetingSheet;
import rapport.api.meeting.MeetingSheets;
import rapport.api.meeting.MeetingSheetsQuery;
import rapport.api.paging.PageRequest;
import rapport.api.relationship.GateCheck;
import rapport.api.relationship.Relationship;

/** A meeting is agreed, or has been. */
@Component
public final class MeetingPlanned implements GateCheck {

    private final MeetingSheets sheets;

    @Activate
    public MeetingPlanned(@Reference MeetingSheets sheets) {
        this.sheets = sheets;
    }

    @Override
    public String name() {
        return "meeting-planned";
    }

    @Override
    public Optional<Found> look(Caller by, Relationship relationship, @Nullable String about) {
        return latest(sheets, by, relationship, null);
    }

    /** The latest meeting that was told, was not, or either. */
    static Optional<Found> latest(MeetingSheets sheets, Caller by, Relationship relationship, @Nullable Boolean told) {
        MeetingSheetsQuery query = new MeetingSheetsQuery(relationship.id(), null, told);
        return sheets.list(by, query, PageRequest.first(1)).items().stream()
                .findFirst()
                .map(sheet -> found(sheet, by));
    }

    private static Found found(MeetingSheet sheet, Caller by) {
        LocalDate day = LocalDate.ofInstant(sheet.at(), by.zone());
        return new Found(
                Localized.of(day(day, Locale.ENGLISH), day(day, Locale.GERMAN)),
                "/meetings/" + sheet.id().value());
    }

    private static String day(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day);
    }
}
