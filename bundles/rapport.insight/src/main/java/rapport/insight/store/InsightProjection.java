package rapport.insight.store;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapport.api.access.Caller;
import rapport.api.access.Colleagues;
import rapport.api.interaction.Interaction;
import rapport.api.interaction.Interactions;
import rapport.api.journal.Journal;
import rapport.api.journal.JournalEntry;
import rapport.api.json.RecordsJson;
import rapport.api.party.Directory;
import rapport.api.party.PersonId;
import rapport.api.relationship.Relationships;
import rapport.store.api.Database;
import rapport.store.api.Projection;
import rapport.store.api.Schema;
import rapport.store.api.Session;
import rapport.store.api.Store;
import rapport.store.api.StoreFailure;

/**
 * Follows the journal with ties and then with signals, which look at ties: in one step, so that no signal is ever told from
 * ties that are older than it.
 */
@Component
public final class InsightProjection implements Projection {

    /** What those wait for who show ties or signals. */
    public static final String NAME = "insight";

    private static final Logger LOG = LoggerFactory.getLogger(InsightProjection.class);
    private static final Caller PLATFORM = Caller.platform("insight");
    private static final int FORM = 1;
    private static final int BATCH = 2_000;
    private static final long SETTLE_MILLIS = 400;
    private static final long START_NANOS = TimeUnit.SECONDS.toNanos(5);

    private final Store store;
    private final Clock clock;
    private final Interactions interactions;
    private final Announcement announcement;
    private final Scale scale;
    private final TieLedger ledger;
    private final ChangedSides changedSides;
    private final Moves moves = new Moves();
    private final Examination examination;
    private final Contributions contributions;
    private final PersonalBook book;
    private final long begun = System.nanoTime();
    private final Postponed postponed;
    private @Nullable Future<?> reexamination;
    private final ScheduledExecutorService background = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "insight-examination");
        thread.setDaemon(true);
        return thread;
    });

    @Activate
    public InsightProjection(
            @Reference Database database,
            @Reference Clock clock,
            @Reference Journal journal,
            @Reference Directory directory,
            @Reference Relationships relationships,
            @Reference Interactions interactions,
            @Reference Rulebook rules,
            @Reference Contributions contributions,
            @Reference PersonalBook book,
            @Reference Colleagues colleagues,
            @Reference Scale scale,
            @Reference Announcement announcement) {
        this.store = database.open(new Schema("insight", InsightProjection.class));
        this.clock = clock;
        this.interactions = interactions;
        this.announcement = announcement;
        this.scale = scale;
        this.ledger = new TieLedger(interactions, scale.strength());
        this.changedSides = new ChangedSides(interactions, journal, ledger);
        this.contributions = contributions;
        this.book = book;
        this.examination = new Examination(
                relationships,
                new FactsAtHand(directory, new BestTies(scale.strength())),
                rules,
                contributions,
                colleagues,
                clock);
        this.postponed = new Postponed(store, examination, announcement, background);
        postponed.plan();
        rules.whenChanged(this::wantReexamination);
        contributions.whenChanged(this::wantReexamination);
        wantReexamination();
    }

    @Deactivate
    void close() {
        background.shutdownNow();
    }

    @Override
    public String name() {
        return NAME;
    }

    /** Another half-life is another way to derive. */
    @Override
    public int version() {
        return FORM * 10_000 + (int) scale.strength().decay().halfLife().toDays();
    }

    @Override
    public int atMost() {
        return BATCH;
    }

    @Override
    public void apply(Session session, List<JournalEntry> entries) {
        DSLContext sql = session.sql();
        Touched touched = new Touched();
        List<TieLedger.Entry> met = new ArrayList<>();
        Set<PersonId> turned = new LinkedHashSet<>();
        for (JournalEntry entry : entries) {
            switch (entry.subject().kind()) {
                case "interaction" -> {
                    TieLedger.Entry one =
                            new TieLedger.Entry(entry.at(), interaction(entry.was()), interaction(entry.is()));
                    met.add(one);
                    touched.by(one.was());
                    touched.by(one.is());
                }
                case "person", "position" -> {
                    moves.notice(sql, entry);
                    touched.by(entry);
                    ChangedSides.in(entry).ifPresent(turned::add);
                }
                default -> touched.by(entry);
            }
        }
        touched.by(contributions.changedBy(entries));
        touched.byPeople(contributions.peopleChangedBy(entries));
        ledger.enter(sql, met);
        JournalEntry last = entries.get(entries.size() - 1);
        changedSides.tell(sql, last, turned, touched);
        Collection<UUID> relationships = touched.relationships(sql);
        if (entries.size() == BATCH && relationships.size() > Examination.CHUNK) {
            postponed.note(sql, relationships, last.position());
            return;
        }
        examination.of(sql, relationships);
        if ((!relationships.isEmpty() && !areOnlySaid(entries)) || book.isChangedBy(entries)) {
            announcement.todayChanged();
        }
    }

    // Who says something to a signal sees it fade, and it stays in sight so that it can be taken back.
    private static boolean areOnlySaid(List<JournalEntry> entries) {
        return entries.stream().allMatch(entry -> entry.subject().kind().equals("signal"));
    }

    static @Nullable Interaction interaction(@Nullable String json) {
        return json == null ? null : RecordsJson.gson().fromJson(json, Interaction.class);
    }

    @Override
    public void rebuild(Session session, long position) {
        DSLContext sql = session.sql();
        sql.deleteFrom(TieTable.TIE).execute();
        List<TieLedger.Entry> batch = new ArrayList<>();
        interactions.each(PLATFORM, Instant.EPOCH, interaction -> {
            batch.add(new TieLedger.Entry(clock.instant(), null, interaction));
            if (batch.size() == BATCH) {
                ledger.enter(sql, batch);
                batch.clear();
            }
        });
        ledger.enter(sql, batch);
        Postponed.forget(sql);
        examination.ofAll(sql);
        announcement.todayChanged();
    }

    // Bundles come one after the other; one look, once all is quiet, is enough for all of them.
    private synchronized void wantReexamination() {
        if (reexamination != null) {
            reexamination.cancel(false);
        }
        if (!background.isShutdown()) {
            reexamination = background.schedule(this::reexamine, SETTLE_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private void reexamine() {
        try {
            List<String> stale = store.read(session -> examination.applied().stale(session.sql()));
            if (System.nanoTime() - begun < START_NANOS
                    && store.read(session -> examination.applied().misses(session.sql(), stale))) {
                wantReexamination();
                return;
            }
            stale.forEach(new Reexamination(store, examination, announcement)::of);
        } catch (StoreFailure busy) {
            LOG.info("The rules that came or went are applied later: {}", busy.getMessage());
            wantReexamination();
        }
    }
}
