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
import rapport.api.access.Role;
import rapport.api.level.Levels;
import rapport.api.signal.Severity;
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

    private final KeptToday today;
    private final Levels levels;
    private final Offers offers;
    private final DeedQuestions questions;

    @Activate
    public TodayPage(
            @Reference KeptToday today,
            @Reference Levels levels,
            @Reference Offers offers,
            @Reference DeedQuestions questions) {
        this.today = today;
        this.levels = levels;
        this.offers = offers;
        this.questions = questions;
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
            Body questions,
            String live) {}

    @Override
    public Answer show(Visit visit) {
        Texts text = MESSAGES.in(visit.locale());
        View view = view(visit, text);
        return Answer.shown(text.of("today.title"), output -> JtetodayGenerated.render(output, null, view, text));
    }

    private View view(Visit visit, Texts text) {
        boolean everybody = visit.caller().role().includes(Role.MANAGER)
                && visit.query().text("for").equals("everybody");
        Agenda agenda = Agenda.of(
                today, visit.caller(), everybody, visit.query().find("cursor").orElse(null));
        Needs needs = Needs.of(visit, levels);
        return new View(
                greeting(visit, text),
                Counts.of(visit, agenda.numbers()),
                tabs(visit, text, everybody),
                groups(agenda.reasons(), needs, text),
                agenda.nextCursor() == null
                        ? null
                        : PATH
                                + visit.query()
                                        .with("cursor", agenda.nextCursor())
                                        .asQuery(),
                agenda.reasons().isEmpty() ? offers.whenNothingNeeds(visit, everybody) : Body.EMPTY,
                everybody ? Body.EMPTY : questions.show(visit),
                PATH + visit.query().asQuery());
    }

    private static List<Group> groups(List<Reasons> reasons, Needs needs, Texts text) {
        Map<Severity, List<Body>> rows = reasons.stream()
                .collect(Collectors.groupingBy(
                        each -> each.first().severity(), Collectors.mapping(needs::row, Collectors.toList())));
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
