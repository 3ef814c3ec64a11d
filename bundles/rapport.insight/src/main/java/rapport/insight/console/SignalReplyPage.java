package rapport.insight.console;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.level.Levels;
import rapport.api.signal.SignalId;
import rapport.api.signal.TodayEntry;
import rapport.console.api.Answer;
import rapport.console.api.Body;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Texts;
import rapport.console.api.Toast;
import rapport.console.api.Visit;
import rapport.insight.console.templates.JtecountsGenerated;
import rapport.insight.console.templates.JtedoneneedGenerated;
import rapport.insight.store.Deed;
import rapport.insight.store.Deeds;
import rapport.insight.store.KeptToday;

/** Takes what somebody says to a row of Today: done, later, or not yet after all. */
@Component
@ConsolePath({"/today/{id}/completion", "/today/{id}/snoozes", "/today/{id}/reopening"})
public final class SignalReplyPage implements Page {

    /** Who puts something off wants it in the morning. */
    private static final LocalTime MORNING = LocalTime.of(6, 0);

    private final KeptToday today;
    private final Levels levels;
    private final Deeds deeds;

    @Activate
    public SignalReplyPage(@Reference KeptToday today, @Reference Levels levels, @Reference Deeds deeds) {
        this.today = today;
        this.levels = levels;
        this.deeds = deeds;
    }

    @Override
    public Answer show(Visit visit) {
        return Answer.seeOther(TodayPage.PATH);
    }

    @Override
    public Answer submit(Visit visit) {
        Optional<SignalId> id = visit.findId("id", SignalId::new);
        Optional<TodayEntry> entry = id.flatMap(signal -> today.find(visit.caller(), signal));
        return entry.map(found -> reply(visit, found)).orElseGet(Answer::notFound);
    }

    private Answer reply(Visit visit, TodayEntry entry) {
        Texts text = TodayPage.MESSAGES.in(visit.locale());
        boolean inRow = visit.isFragment() && !isOnRecord(visit);
        if (visit.path().endsWith("/reopening")) {
            today.reopen(visit.caller(), entry.id());
            return inRow
                    ? Answer.fragment(withCounts(visit, Needs.of(visit, levels).row(entry)))
                    : Answer.seeOther(back(visit, entry)).with(Toast.saying(text.of("said.reopened")));
        }
        String sentence =
                visit.path().endsWith("/completion") ? complete(visit, entry, text) : snooze(visit, entry, text);
        return inRow ? faded(visit, entry, sentence) : elsewhere(visit, entry, sentence);
    }

    private static Answer elsewhere(Visit visit, TodayEntry entry, String sentence) {
        Toast toast = Toast.saying(sentence).undoneAt(reopening(entry) + (isOnRecord(visit) ? "?in=record" : ""));
        return Answer.seeOther(back(visit, entry)).with(toast);
    }

    private static boolean isOnRecord(Visit visit) {
        return visit.query().text("in").equals("record");
    }

    private String complete(Visit visit, TodayEntry entry, Texts text) {
        today.done(visit.caller(), entry.id());
        return text.of("said.done");
    }

    private String snooze(Visit visit, TodayEntry entry, Texts text) {
        String span = visit.query().text("until");
        int days = span.equals("month") ? 30 : span.equals("week") ? 7 : 1;
        Instant until = visit.today()
                .plusDays(days)
                .atTime(MORNING)
                .atZone(visit.zone())
                .toInstant();
        today.snooze(visit.caller(), entry.id(), until);
        return text.of(days == 30 ? "said.month" : days == 7 ? "said.week" : "said.tomorrow");
    }

    private Answer faded(Visit visit, TodayEntry entry, String sentence) {
        Needs needs = Needs.of(visit, levels);
        boolean everybody = visit.query().text("in").equals("everybody");
        String again = reopening(entry) + (everybody ? "?in=everybody" : "?in=today");
        Optional<Deed> deed = visit.path().endsWith("/completion")
                ? entry.findRelationship()
                        .flatMap(relationship -> deeds.latest(visit.caller(), relationship.id(), entry.rule()))
                : Optional.empty();
        String tell = deed.map(one -> "/deeds/" + one.id().value()).orElse("");
        Body row = output -> JtedoneneedGenerated.render(output, null, entry, sentence, again, tell, needs);
        return Answer.fragment(withCounts(visit, row));
    }

    /** What stands at the head of the page and of its groups counts down with the rows. */
    private Body withCounts(Visit visit, Body row) {
        boolean everybody = visit.query().text("in").equals("everybody");
        Counts counts = Counts.of(
                visit, Agenda.of(today, visit.caller(), everybody, null).numbers());
        return output -> {
            row.writeTo(output);
            JtecountsGenerated.render(output, null, counts);
        };
    }

    private static String reopening(TodayEntry entry) {
        return "/today/" + entry.id().value() + "/reopening";
    }

    /** The page on which the signal stood. */
    private static String back(Visit visit, TodayEntry entry) {
        return isOnRecord(visit) ? Needs.place(entry) : TodayPage.PATH;
    }
}
