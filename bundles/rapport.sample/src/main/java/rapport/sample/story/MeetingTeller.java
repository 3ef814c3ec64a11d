package rapport.sample.story;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.engagement.Feedback;
import rapport.api.engagement.FeedbackDraft;
import rapport.api.engagement.FeedbackId;
import rapport.api.engagement.FeedbackResponse;
import rapport.api.engagement.Milestone;
import rapport.api.engagement.MilestoneDraft;
import rapport.api.engagement.MilestoneId;
import rapport.api.engagement.Milestones;
import rapport.api.engagement.RetrospectiveDraft;
import rapport.api.engagement.RetrospectiveId;
import rapport.api.engagement.Retrospectives;
import rapport.api.interaction.Channel;
import rapport.api.meeting.Exchange;
import rapport.api.meeting.ExchangeDraft;
import rapport.api.meeting.Exchanges;
import rapport.api.meeting.MeetingAccount;
import rapport.api.meeting.MeetingPlan;
import rapport.api.meeting.MeetingSheet;
import rapport.api.meeting.MeetingSheet.Check;
import rapport.api.meeting.MeetingSheet.Quality;
import rapport.api.meeting.MeetingSheets;
import rapport.api.party.PersonId;

/** Plays meetings, what was given and received, milestones, and what was said in retrospectives. */
@Component(service = MeetingTeller.class)
public final class MeetingTeller implements Teller {

    private final MeetingSheets sheets;
    private final Exchanges exchanges;
    private final Milestones milestones;
    private final Retrospectives retrospectives;

    @Activate
    public MeetingTeller(
            @Reference MeetingSheets sheets,
            @Reference Exchanges exchanges,
            @Reference Milestones milestones,
            @Reference Retrospectives retrospectives) {
        this.sheets = sheets;
        this.exchanges = exchanges;
        this.milestones = milestones;
        this.retrospectives = retrospectives;
    }

    @Override
    public Map<String, BiConsumer<Cast, Line>> ways() {
        return Map.of(
                "meeting", this::meet,
                "exchange", this::exchange,
                "milestone", this::agree,
                "reach", this::reach,
                "retrospective", this::look,
                "feedback", this::give,
                "respond", this::respond,
                "check", this::check);
    }

    /** A meeting without an account is one that lies ahead, so many days from today. */
    private void meet(Cast cast, Line line) {
        List<PersonId> ours = cast.people(line.texts("ours"));
        List<PersonId> theirs = cast.people(line.texts("theirs"));
        boolean isAhead = line.findText("learned") == null;
        MeetingPlan plan = new MeetingPlan(
                cast.relationship(line),
                isAhead ? cast.made().plusSeconds(86_400L * line.whole("inDays")) : cast.at(line),
                ours,
                theirs,
                line.texts("questions"),
                line.findText("gift"));
        MeetingSheet sheet = Cast.accepted(sheets.prepare(cast.by(), plan));
        if (!isAhead) {
            List<String> good = line.texts("good");
            List<Check> checks = List.of(Quality.values()).stream()
                    .map(quality ->
                            new Check(quality, good.contains(quality.name().toLowerCase(Locale.ROOT))))
                    .toList();
            Cast.accepted(sheets.tell(
                    cast.by(),
                    sheet.id(),
                    sheet.version(),
                    new MeetingAccount(
                            cast.at(line),
                            Channel.IN_PERSON,
                            ours,
                            theirs,
                            line.text("learned"),
                            line.findNumber("asked"),
                            checks,
                            List.of())));
        }
    }

    private void exchange(Cast cast, Line line) {
        Cast.accepted(exchanges.note(
                cast.by(),
                new ExchangeDraft(
                        cast.relationship(line),
                        line.word("way", Exchange.Direction.class),
                        cast.person(line.text("by")),
                        line.text("words"),
                        line.whole("weight"),
                        cast.at(line))));
    }

    private void agree(Cast cast, Line line) {
        MilestoneDraft draft = new MilestoneDraft(
                cast.relationship(line),
                line.text("words"),
                cast.day(line).plusDays(line.daysAgo() + line.whole("inDays")),
                cast.people(line.texts("owners")));
        cast.props()
                .put(
                        line.text("as"),
                        Cast.accepted(milestones.agree(cast.by(), draft)).id());
    }

    private void reach(Cast cast, Line line) {
        MilestoneId id = new MilestoneId(cast.props().get(line.text("about")));
        Milestone milestone = milestones.find(cast.by(), id).orElseThrow();
        Cast.accepted(milestones.reach(cast.by(), id, milestone.version(), cast.at(line)));
    }

    private void look(Cast cast, Line line) {
        RetrospectiveDraft draft = new RetrospectiveDraft(
                cast.relationship(line), cast.day(line), cast.people(line.texts("theirs")), line.findText("words"));
        cast.props()
                .put(
                        line.text("as"),
                        Cast.accepted(retrospectives.hold(cast.by(), draft)).id());
    }

    private void give(Cast cast, Line line) {
        Feedback given = Cast.accepted(retrospectives.give(
                cast.by(),
                new RetrospectiveId(cast.props().get(line.text("in"))),
                new FeedbackDraft(cast.person(line.text("by")), line.text("words"))));
        cast.props().put(line.text("as"), given.id());
    }

    private void respond(Cast cast, Line line) {
        Feedback feedback = feedback(cast, line);
        Cast.accepted(retrospectives.respond(
                cast.by(),
                feedback.id(),
                feedback.version(),
                new FeedbackResponse(line.text("words"), line.is("change"), null)));
    }

    private void check(Cast cast, Line line) {
        Feedback feedback = feedback(cast, line);
        Cast.accepted(retrospectives.check(cast.by(), feedback.id(), feedback.version(), line.is("changed")));
    }

    private Feedback feedback(Cast cast, Line line) {
        FeedbackId id = new FeedbackId(cast.props().get(line.text("about")));
        return retrospectives.findFeedback(cast.by(), id).orElseThrow();
    }
}
