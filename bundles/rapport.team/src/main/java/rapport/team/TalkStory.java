package rapport.team;

import java.time.LocalTime;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.access.Colleagues;
import rapport.api.commitment.CommitmentDraft;
import rapport.api.commitment.Commitments;
import rapport.api.party.PersonId;
import rapport.api.sample.SampleCast;
import rapport.store.api.Database;
import rapport.store.api.Store;
import rapport.team.exchange.InTheirName;
import rapport.team.store.SqlPulses;
import rapport.team.store.Talks;

/** What whoever looks around talks about with the head of delivery: a talk is seen by its two alone, so one of them is the reader. */
@Component(service = TalkStory.class)
public final class TalkStory {

    private static final int AGO = 6;
    private static final LocalTime NINE = LocalTime.of(9, 0);

    private final Store store;
    private final Talks talks;
    private final Commitments commitments;
    private final Colleagues colleagues;

    @Activate
    public TalkStory(
            @Reference Database database,
            @Reference Talks talks,
            @Reference Commitments commitments,
            @Reference Colleagues colleagues) {
        this.store = database.open(SqlPulses.SCHEMA);
        this.talks = talks;
        this.commitments = commitments;
        this.colleagues = colleagues;
    }

    void tell(Caller by, SampleCast cast) {
        by.findPerson()
                .or(() -> colleagues.withAccounts().stream().findFirst())
                .ifPresent(me -> tell(by, cast, me, TeamChapter.person(cast, "Hannah Weiss")));
    }

    private void tell(Caller by, SampleCast cast, PersonId me, PersonId hannah) {
        Caller mine = InTheirName.of(by, me);
        TeamChapter.done(store.asOf(
                cast.today().minusDays(AGO).atTime(NINE).atZone(by.zone()).toInstant(),
                () -> talks.hold(mine, hannah, List.of(), "Station four first; the training can wait a month.")));
        TeamChapter.done(talks.add(InTheirName.of(by, hannah), me, "Who stands in for Klara in the summer"));
        TeamChapter.done(talks.add(mine, hannah, "What she needs from purchasing, and by when"));
        promise(by, cast, "Two more people for the second series", me, hannah, 9);
        promise(by, cast, "The plan for the night shift", hannah, me, 4);
    }

    private void promise(Caller by, SampleCast cast, String what, PersonId from, PersonId to, int days) {
        CommitmentDraft draft = new CommitmentDraft(what, from, to, cast.today().plusDays(days), null);
        cast.remember(TeamChapter.done(commitments.promise(by, draft)).id());
    }
}
