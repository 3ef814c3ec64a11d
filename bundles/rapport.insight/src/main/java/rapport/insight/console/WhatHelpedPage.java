package rapport.insight.console;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Role;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Navigation;
import rapport.console.api.NavigationEntry;
import rapport.console.api.NavigationEntry.Section;
import rapport.console.api.Page;
import rapport.console.api.Texts;
import rapport.console.api.Visit;
import rapport.console.api.widget.Widgets;
import rapport.insight.console.templates.JtewhathelpedGenerated;
import rapport.insight.store.Deeds;
import rapport.insight.store.Deeds.Tally;

/** What helped, by what it was done about; for those who answer for everything. */
@Component
@ConsolePath("/insights/what-helped")
public final class WhatHelpedPage implements Page, Navigation {

    private final Deeds deeds;

    @Activate
    public WhatHelpedPage(@Reference Deeds deeds) {
        this.deeds = deeds;
    }

    @Override
    public List<NavigationEntry> entries(Visit visit) {
        String label = TodayPage.MESSAGES.in(visit.locale()).of("helped.title");
        return visit.caller().role().includes(Role.MANAGER)
                ? List.of(NavigationEntry.of(Section.WORK, 15, label, "check", "/insights/what-helped"))
                : List.of();
    }

    /** A row of the table. */
    public record Line(String rule, int helped, int didNot, int open, String share) {}

    @Override
    public Answer show(Visit visit) {
        Texts text = TodayPage.MESSAGES.in(visit.locale());
        Widgets ui = Widgets.of(visit);
        List<Line> lines = deeds.tallies(visit.caller()).stream()
                .map(tally -> line(tally, text))
                .toList();
        Body head = ui.head(text.of("helped.title")).detail(text.of("helped.detail"));
        Body table = lines.isEmpty()
                ? ui.empty("check", text.of("helped.none"), text.of("helped.none.detail"))
                : output -> JtewhathelpedGenerated.render(output, null, lines, text);
        return Answer.shown(text.of("helped.title"), output -> {
            head.writeTo(output);
            table.writeTo(output);
        });
    }

    private static Line line(Tally tally, Texts text) {
        String share = tally.n() == 0
                ? "–"
                : text.of("helped.share.value", Math.round(100.0 * tally.helped() / tally.n()), tally.n());
        return new Line(DeedQuestions.rule(text, tally.rule()), tally.helped(), tally.didNot(), tally.open(), share);
    }
}
