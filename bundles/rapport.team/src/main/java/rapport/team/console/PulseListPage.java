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
        Saying saying = Saying.to(visit);
        String title = saying.say("pulses.title");
        List<Body> page = new ArrayList<>();
        page.add(saying.ui().head(title).detail(saying.say("pulses.hint")).acts(acts(saying)));
        pulses.waitingFor(visit.caller())
                .forEach(pulse -> page.add(saying.ui()
                        .notice(
                                Tone.ACCENT,
                                saying.say("pulses.waiting", pulse.title()),
                                Act.link(saying.say("pulse.answer.act"), path(pulse))
                                        .primary())));
        page.add(listing(saying));
        return Answer.shown(title, Saying.all(page));
    }

    static String path(Pulse pulse) {
        return PATH + "/" + pulse.id().value();
    }

    private static List<Act> acts(Saying saying) {
        return saying.visit().caller().mayWrite("team")
                ? List.of(Act.link(saying.say("pulse.new"), NewPulsePage.PATH)
                        .icon("plus")
                        .key("N")
                        .primary())
                : List.of();
    }

    private Body listing(Saying saying) {
        Visit visit = saying.visit();
        Slice<Pulse> found = pulses.list(
                visit.caller(),
                new PageRequest(LIMIT, visit.query().find("cursor").orElse(null)));
        List<Row> rows = found.items().stream()
                .map(pulse -> Row.of(
                        "",
                        path(pulse),
                        Body.EMPTY,
                        pulse.title(),
                        Body.text(saying.ui().number(pulse.people())),
                        saying.ui().pill(saying.say(pulse.isOpen() ? "pulse.open" : "pulse.closed")),
                        saying.ui().date(pulse.openedOn())))
                .toList();
        return saying.ui()
                .listing(
                        saying.say("pulses.title"),
                        List.of(
                                Column.of(saying.say("column.pulse")),
                                Column.of(saying.say("column.people")).number(),
                                Column.of(saying.say("column.state")),
                                Column.of(saying.say("column.opened")).quiet()),
                        rows)
                .more(found.nextCursor())
                .orElse(saying.ui().empty("activity", saying.say("pulses.none"), saying.say("pulses.none.hint")));
    }
}
