package rapport.calibration.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.Record;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.access.Right;
import rapport.api.calibration.Calibration;
import rapport.api.calibration.CalibrationsQuery;
import rapport.api.concern.Concern;
import rapport.api.concern.ConcernId;
import rapport.api.concern.Concerns;
import rapport.api.level.Levels;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.party.Directory;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.Relationships;
import rapport.calibration.rules.Comparison;
import rapport.store.api.Change;
import rapport.store.api.Database;
import rapport.store.api.Keyset;
import rapport.store.api.Store;
import rapport.store.api.Transaction;

/** Takes calibrations in that were taken elsewhere: of concerns that may have been closed since, and withdraws none. */
@Component(service = TakenCalibrations.class)
public final class TakenCalibrations {

    private static final Keyset EARLIEST_FIRST = Keyset.by(CalibrationTable.AT.asc(), CalibrationTable.ID.asc());

    private final Store store;
    private final SeenCalibrations seen;
    private final Concerns concerns;
    private final Directory directory;
    private final Calibrating calibrating;

    @Activate
    public TakenCalibrations(
            @Reference Database database,
            @Reference Directory directory,
            @Reference Relationships relationships,
            @Reference Concerns concerns,
            @Reference Levels levels) {
        this.store = database.open(SqlCalibrations.SCHEMA);
        this.seen = new SeenCalibrations(levels);
        this.concerns = concerns;
        this.directory = directory;
        this.calibrating = new Calibrating(concerns, relationships, directory, levels);
    }

    /** In the order in which each is to be taken in again, so that it is compared with the one before. */
    public Slice<Calibration> earliestFirst(Caller by, PageRequest page) {
        return store.read(session -> {
            Slice<Record> rows = EARLIEST_FIRST.page(
                    CalibrationLists.matching(session.sql(), CalibrationsQuery.ALL, seen.of(by)), page, row -> row);
            return new Slice<>(CalibrationRows.read(session.sql(), rows.items()), rows.nextCursor(), null);
        });
    }

    /** Takes it in as it stands, its drift from the one before reckoned anew. */
    public Outcome<Calibration> take(Caller by, Calibration told) {
        return store.write(by, transaction -> {
            Optional<Relationship> in = calibrating.writable(by, told.relationship());
            List<Objection> objections = new ArrayList<>(objections(by, told));
            if (in.isEmpty()) {
                objections.add(Objection.to(
                        "relationship", "calibration.relationship.unknown", "there is no such relationship"));
            }
            return objections.isEmpty()
                    ? Outcome.done(write(transaction, told, in.orElseThrow().level()))
                    : Outcome.refused(objections);
        });
    }

    private Calibration write(Transaction transaction, Calibration told, String level) {
        transaction.by().require(Right.WRITE, level);
        List<ConcernId> before = nearest(
                        transaction, CalibrationsQuery.of(told.relationship()).during(Instant.EPOCH, told.at()))
                .map(Calibration::ranking)
                .orElse(List.of());
        Comparison comparison = Comparison.of(before, told.ranking(), told.gone());
        Calibration taken = new Calibration(
                told.id(),
                told.relationship(),
                told.person(),
                told.at(),
                told.manner(),
                told.ranking(),
                told.gone(),
                comparison.drift().orElse(null),
                told.words());
        rank(transaction, taken);
        CalibrationRows.insert(transaction.sql(), taken, comparison, level);
        transaction.record(Change.added(SqlCalibrations.KIND, taken.id(), "CalibrationTaken", taken));
        return taken;
    }

    /** What they said last is the order in which open concerns stand. */
    private void rank(Transaction transaction, Calibration taken) {
        Caller by = transaction.by();
        CalibrationsQuery since = new CalibrationsQuery(taken.relationship(), null, taken.at(), null);
        List<ConcernId> open = taken.ranking().stream()
                .filter(id -> concerns.find(by, id)
                        .filter(concern -> concern.gate().isOpen())
                        .isPresent())
                .toList();
        if (!open.isEmpty() && nearest(transaction, since).isEmpty()) {
            concerns.rank(by, taken.relationship(), open);
        }
    }

    private Optional<Calibration> nearest(Transaction transaction, CalibrationsQuery query) {
        return CalibrationLists.list(transaction.sql(), query, seen.of(transaction.by()), PageRequest.first(1))
                .items()
                .stream()
                .findFirst();
    }

    private List<Objection> objections(Caller by, Calibration told) {
        Set<ConcernId> named = new HashSet<>();
        return Stream.of(
                        when(
                                directory.names(by, List.of(told.person())).isEmpty(),
                                "person",
                                "calibration.person.unknown",
                                "there is no such person"),
                        when(
                                told.ranking().isEmpty() && told.gone().isEmpty(),
                                "ranking",
                                "calibration.empty",
                                "say what matters, or what no longer does"),
                        told.ranking().stream().flatMap(one -> toConcern(by, told, "ranking", one, named.add(one))),
                        told.gone().stream().flatMap(one -> toConcern(by, told, "gone", one, named.add(one))))
                .flatMap(some -> some)
                .toList();
    }

    private Stream<Objection> toConcern(Caller by, Calibration told, String field, ConcernId concern, boolean first) {
        boolean isTheirs = concerns.find(by, concern)
                .map(Concern::relationship)
                .filter(told.relationship()::equals)
                .isPresent();
        return Stream.concat(
                when(!isTheirs, field, "calibration.concern.foreign", "this is no concern of this relationship"),
                when(!first, field, "calibration.concern.twice", "this concern is named twice"));
    }

    private static Stream<Objection> when(boolean holds, String field, String key, String sentence) {
        return holds ? Stream.of(Objection.to(field, key, sentence)) : Stream.empty();
    }
}
