package rapport.meetings.exchange;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.exchange.FactColumn;
import rapport.api.exchange.FactColumn.Kind;
import rapport.api.exchange.FactRow;
import rapport.api.exchange.FactShape;
import rapport.api.exchange.FactTable;
import rapport.api.interaction.Channel;
import rapport.api.interaction.Interaction;
import rapport.api.interaction.Interactions;
import rapport.api.meeting.MeetingAccount;
import rapport.api.meeting.MeetingPlan;
import rapport.api.meeting.MeetingSheet;
import rapport.api.meeting.MeetingSheet.Check;
import rapport.api.meeting.MeetingSheet.Quality;
import rapport.api.meeting.MeetingSheets;
import rapport.api.meeting.MeetingSheetsQuery;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.console.api.Messages;
import rapport.meetings.console.Parts;
import rapport.meetings.store.SqlMeetingSheets;
import rapport.meetings.store.TakenMeetings;
import rapport.store.api.Database;
import rapport.store.api.Kept;

/** Meeting sheets as a table; those with a channel have happened. */
@Component
public final class MeetingsFile implements FactTable {

    private static final Messages MESSAGES = Messages.of(MeetingsFile.class);
    private static final Messages REFUSALS = Messages.of(Parts.class);
    private static final FactShape<Told> SHAPE = shape();

    private final MeetingSheets sheets;
    private final Interactions interactions;
    private final TakenMeetings taken;
    private final Kept kept;

    @Activate
    public MeetingsFile(
            @Reference MeetingSheets sheets,
            @Reference Interactions interactions,
            @Reference TakenMeetings taken,
            @Reference Database database) {
        this.sheets = sheets;
        this.interactions = interactions;
        this.taken = taken;
        this.kept = Kept.in(database, SqlMeetingSheets.SCHEMA, "meeting");
    }

    /** A sheet, and how they met. */
    private record Told(MeetingSheet sheet, @Nullable Channel channel) {

        @Nullable
        Boolean check(Quality quality) {
            return sheet.checks().stream()
                    .filter(check -> check.quality() == quality)
                    .findFirst()
                    .map(Check::yes)
                    .orElse(null);
        }
    }

    private static FactShape<Told> shape() {
        FactShape<Told> shape = FactShape.<Told>of(told -> told.sheet().id())
                .required(
                        "relationship", Kind.RELATIONSHIP, told -> told.sheet().relationship())
                .required("at", Kind.INSTANT, told -> told.sheet().at())
                .optional("ours", Kind.PEOPLE, told -> told.sheet().ours())
                .optional("people", Kind.PEOPLE, told -> told.sheet().people())
                .optional("questions", Kind.TEXT, told -> lines(told.sheet().questions()))
                .optional("gift", Kind.TEXT, told -> told.sheet().gift())
                .with(FactColumn.word("channel", Channel.class), Told::channel)
                .optional("learned", Kind.TEXT, told -> told.sheet().learned())
                .optional("asked share", Kind.NUMBER, told -> told.sheet().askedShare());
        for (Quality quality : Quality.values()) {
            shape = shape.optional(column(quality), Kind.FLAG, told -> told.check(quality));
        }
        return shape;
    }

    private static String column(Quality quality) {
        return quality.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static @Nullable String lines(List<String> questions) {
        return questions.isEmpty() ? null : String.join("\n", questions);
    }

    @Override
    public String name() {
        return "meetings";
    }

    @Override
    public String title(Locale locale) {
        return MESSAGES.in(locale).of("meetings.title");
    }

    @Override
    public String sentence(Objection objection, Locale locale) {
        return REFUSALS.in(locale).of(objection);
    }

    @Override
    public List<FactColumn> columns() {
        return SHAPE.columns();
    }

    @Override
    public void each(Caller by, Consumer<FactRow> visitor) {
        FactShape.<MeetingSheet>eachPage(
                page -> sheets.list(by, MeetingSheetsQuery.ALL, page),
                some -> some.forEach(sheet -> visitor.accept(SHAPE.row(new Told(sheet, channel(by, sheet))))));
    }

    /** That of a meeting that has happened, though its interaction be gone. */
    private @Nullable Channel channel(Caller by, MeetingSheet sheet) {
        return sheet.isTold()
                ? Optional.ofNullable(sheet.interaction())
                        .flatMap(id -> interactions.find(by, id))
                        .map(Interaction::channel)
                        .orElse(Channel.IN_PERSON)
                : null;
    }

    @Override
    public Set<UUID> known(Collection<UUID> ids) {
        return kept.known(ids);
    }

    @Override
    public Outcome<UUID> take(Caller by, FactRow row) {
        String questions = row.text("questions");
        Instant at = row.require("at", Instant.class);
        MeetingPlan plan = new MeetingPlan(
                row.requireRelationship("relationship"),
                at,
                row.people("ours"),
                row.people("people"),
                questions == null ? List.of() : questions.lines().toList(),
                row.text("gift"));
        Optional<Channel> channel = row.word("channel", Channel.class);
        Outcome<MeetingSheet> outcome = channel.isEmpty()
                ? sheets.prepare(by, plan)
                : kept.asOf(by, at, "at", () -> taken.take(by, plan, account(row, plan, channel.get())));
        return outcome.map(sheet -> sheet.id().value());
    }

    private static MeetingAccount account(FactRow row, MeetingPlan plan, Channel channel) {
        List<Check> checks = Arrays.stream(Quality.values())
                .flatMap(quality -> Stream.ofNullable(row.flag(column(quality))).map(yes -> new Check(quality, yes)))
                .toList();
        return new MeetingAccount(
                plan.at(),
                channel,
                plan.ours(),
                plan.people(),
                row.text("learned"),
                row.number("asked share"),
                checks,
                List.of());
    }
}
