package rapport.insight.console;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.access.Role;
import rapport.api.level.Levels;
import rapport.api.paging.CursorInvalid;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.signal.Severity;
import rapport.api.signal.TodayEntry;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Messages;
import rapport.console.api.Page;
import rapport.console.api.Texts;
import rapport.console.api.Visit;
import rapport.console.api.widget.Tab;
import rapport.console.api.widget.Widgets;
import rapport.insight.console.templates.JtetodayGenerated;
import rapport.insight.store.KeptToday;

/** The home page: who needs me today, why, and what to do or ask. */
@Component
@ConsolePath(TodayPage.PATH)
public final class TodayPage implements Page {

    static final String PATH = "/";
    static final Messages MESSAGES = Messages.of(TodayPage.class);

    private static final int ROWS = 50;

    private final KeptToday today;
    private final Levels levels;
    private final Offers offers;

    @Activate
    public TodayPage(@Reference KeptToday today, @Reference Levels levels, @Reference Offers offers) {
        this.today = today;
        this.levels = levels;
        this.offers = offers;
    }

    /** The rows of one severity under their heading. */
    public record Group(Severity severity, String title, List<Body> rows) {}

    /** What the template shows. */
    public record View(
            String greeting,
            Counts counts,
            Body tabs,
            List<Group> groups,
            @Nullable String more,
            Body none,
            String live) {}

    @Override
    public Answer show(Visit visit) {
        Texts text = MESSAGES.in(visit.locale());
        View view = view(visit, text);
        return Answer.shown(text.of("today.title"), output -> JtetodayGenerated.render(output, null, view, text));
    }

    private View view(Visit visit, Texts text) {
        Caller by = visit.caller();
        boolean everybody =
                by.role().includes(Role.MANAGER) && visit.query().text("for").equals("everybody");
        Slice<TodayEntry> slice = entries(visit, everybody);
        Needs needs = Needs.of(visit, levels);
        return new View(
                greeting(visit, text),
                Counts.of(visit, today.counts(by, everybody)),
                tabs(visit, text, everybody),
                groups(slice.items(), needs, text),
                slice.nextCursor() == null
                        ? null
                        : PATH
                                + visit.query()
                                        .with("cursor", slice.nextCursor())
                                        .asQuery(),
                slice.items().isEmpty() ? offers.whenNothingNeeds(visit, everybody) : Body.EMPTY,
                PATH + visit.query().asQuery());
    }

    private Slice<TodayEntry> entries(Visit visit, boolean everybody) {
        Caller by = visit.caller();
        PageRequest page = new PageRequest(ROWS, visit.query().find("cursor").orElse(null));
        try {
            return everybody ? today.ofEverybody(by, page) : today.of(by, page);
        } catch (CursorInvalid stale) {
            return today.of(by, PageRequest.first(ROWS));
        }
    }

    private static List<Group> groups(List<TodayEntry> entries, Needs needs, Texts text) {
        Map<Severity, List<Body>> rows = entries.stream()
                .collect(Collectors.groupingBy(
                        TodayEntry::severity, Collectors.mapping(needs::row, Collectors.toList())));
        List<Group> groups = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            Optional.ofNullable(rows.get(severity))
                    .ifPresent(some -> groups.add(new Group(severity, text.of("group." + severity), some)));
        }
        return groups;
    }

    private static Body tabs(Visit visit, Texts text, boolean everybody) {
        if (!visit.caller().role().includes(Role.MANAGER)
                || visit.caller().findPerson().isEmpty()) {
            return Body.EMPTY;
        }
        return Widgets.of(visit)
                .tabs(
                        text.of("tabs.label"),
                        List.of(
                                Tab.of(text.of("tabs.mine"), PATH, !everybody),
                                Tab.of(text.of("tabs.everybody"), PATH + "?for=everybody", everybody)));
    }

    private static String greeting(Visit visit, Texts text) {
        LocalTime time = visit.now().atZone(visit.zone()).toLocalTime();
        String part = time.getHour() < 5 || time.getHour() >= 18 ? "evening" : time.getHour() < 12 ? "morning" : "day";
        String name = visit.caller().person() == null
                ? ""
                : visit.caller().name().strip().split("\\s+", 2)[0];
        return name.isEmpty() ? text.of("greeting." + part) : text.of("greeting." + part + ".named", name);
    }
}
