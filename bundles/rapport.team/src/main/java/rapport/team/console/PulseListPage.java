package rapport.team.console;

import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Visit;
import rapport.console.api.widget.Act;
import rapport.console.api.widget.Column;
import rapport.console.api.widget.Row;
import rapport.console.api.widget.Tone;
import rapport.team.model.Pulse;
import rapport.team.store.Pulses;

/** All pulses, the newest first, and above them those that wait for the reader's own answer. */
@Component
@ConsolePath(PulseListPage.PATH)
public final class PulseListPage implements Page {

    static final String PATH = "/team/pulses";
    private static final int LIMIT = 50;

    private final Pulses pulses;

    @Activate
    public PulseListPage(@Reference Pulses pulses) {
        this.pulses = pulses;
    }

    @Override
    public Answer show(Visit visit) {
        Telling telling = Telling.to(visit);
        String title = telling.say("pulses.title");
        List<Body> page = new ArrayList<>();
        page.add(telling.ui().head(title).detail(telling.say("pulses.hint")).acts(acts(telling)));
        pulses.waitingFor(visit.caller())
                .forEach(pulse -> page.add(telling.ui()
                        .notice(
                                Tone.ACCENT,
                                telling.say("pulses.waiting", pulse.title()),
                                Act.link(telling.say("pulse.answer.act"), path(pulse))
                                        .primary())));
        page.add(listing(telling));
        return Answer.shown(title, Telling.all(page));
    }

    static String path(Pulse pulse) {
        return PATH + "/" + pulse.id().value();
    }

    private static List<Act> acts(Telling telling) {
        return telling.visit().caller().mayWrite("team")
                ? List.of(Act.link(telling.say("pulse.new"), NewPulsePage.PATH)
                        .icon("plus")
                        .key("N")
                        .primary())
                : List.of();
    }

    private Body listing(Telling telling) {
        Visit visit = telling.visit();
        Slice<Pulse> found = pulses.list(
                visit.caller(),
                new PageRequest(LIMIT, visit.query().find("cursor").orElse(null)));
        List<Row> rows = found.items().stream()
                .map(pulse -> Row.of(
                        "",
                        path(pulse),
                        Body.EMPTY,
                        pulse.title(),
                        Body.text(telling.ui().number(pulse.people())),
                        telling.ui().pill(telling.say(pulse.isOpen() ? "pulse.open" : "pulse.closed")),
                        telling.ui().date(pulse.openedOn())))
                .toList();
        return telling.ui()
                .listing(
                        telling.say("pulses.title"),
                        List.of(
                                Column.of(telling.say("column.pulse")),
                                Column.of(telling.say("column.people")).number(),
                                Column.of(telling.say("column.state")),
                                Column.of(telling.say("column.opened")).quiet()),
                        rows)
                .more(found.nextCursor())
                .orElse(telling.ui().empty("activity", telling.say("pulses.none"), telling.say("pulses.none.hint")));
    }
}
