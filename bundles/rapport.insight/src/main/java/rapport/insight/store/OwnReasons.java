package rapport.insight.store;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Caller;
import rapport.api.party.Directory;
import rapport.api.party.PartyId;
import rapport.api.party.PartyName;
import rapport.api.party.PersonId;
import rapport.api.signal.Evidence;
import rapport.api.signal.PersonalSignal;
import rapport.api.signal.PersonalSignals;
import rapport.api.signal.Signal;
import rapport.api.signal.SignalId;
import rapport.api.signal.TodayEntry;
import rapport.insight.store.SignalRows.Reply;
import rapport.insight.store.SignalRows.Topic;
import rapport.store.api.Sight;
import rapport.store.api.Store;

/** What needs the caller and belongs to no relationship, without what the caller said enough about. */
final class OwnReasons {

    /** So many are told, the most urgent first. */
    static final int MOST = 40;

    private final Store store;
    private final Directory directory;
    private final Sight sight;
    private final PersonalBook book;
    private final Clock clock;

    OwnReasons(Store store, Directory directory, Sight sight, PersonalBook book, Clock clock) {
        this.store = store;
        this.directory = directory;
        this.sight = sight;
        this.book = book;
        this.clock = clock;
    }

    /** A reason and who gave it. */
    private record Given(PersonalSignals by, PersonalSignal reason) {

        Topic topic(PersonId ours) {
            return new Topic(ours.value(), by.name(), reason.signal().about());
        }
    }

    List<TodayEntry> of(Caller by, Instant now) {
        @Nullable PersonId ours = by.person();
        if (ours == null) {
            return List.of();
        }
        List<Given> given = book.all().stream()
                .flatMap(one -> book.ask(one, "tell signals", it -> it.of(ours, now, MOST)).stream()
                        .flatMap(List::stream)
                        .map(reason -> new Given(one, reason)))
                .toList();
        if (given.isEmpty()) {
            return List.of();
        }
        Map<Topic, Reply> replies = store.read(session -> replies(session.sql(), ours, given));
        return entries(
                by,
                given.stream()
                        .filter(one -> isVisible(
                                one.reason().signal(), replies.getOrDefault(one.topic(ours), Reply.NONE), now))
                        .sorted(Comparator.comparing(
                                        (Given one) -> one.reason().signal().severity())
                                .thenComparing(one -> one.reason().signal().holdsFrom())
                                .thenComparing(one -> one.reason().id().value()))
                        .limit(MOST)
                        .toList(),
                now);
    }

    private static boolean isVisible(Signal signal, Reply reply, Instant now) {
        Instant until = signal.holdsUntil();
        return !reply.visibleFrom(signal.holdsFrom(), signal.holdsFrom()).isAfter(now)
                && (until == null || until.isAfter(now));
    }

    private static Map<Topic, Reply> replies(DSLContext sql, PersonId ours, List<Given> given) {
        Set<String> rules = given.stream().map(one -> one.by().name()).collect(Collectors.toSet());
        Set<String> abouts =
                given.stream().map(one -> one.reason().signal().about()).collect(Collectors.toSet());
        Map<Topic, Reply> replies = new HashMap<>();
        sql.select(
                        SignalTable.REPLY_RULE,
                        SignalTable.REPLY_ABOUT,
                        SignalTable.REPLY_DONE_AT,
                        SignalTable.REPLY_SNOOZED_UNTIL)
                .from(SignalTable.REPLY)
                .where(
                        SignalTable.REPLY_RELATIONSHIP.eq(ours.value()),
                        SignalTable.among(SignalTable.REPLY_RULE, rules.toArray(String[]::new)),
                        SignalTable.among(SignalTable.REPLY_ABOUT, abouts.toArray(String[]::new)))
                .forEach(row -> replies.put(topic(ours, row), reply(row)));
        return replies;
    }

    private static Topic topic(PersonId ours, Record row) {
        return new Topic(ours.value(), row.get(SignalTable.REPLY_RULE), row.get(SignalTable.REPLY_ABOUT));
    }

    private static Reply reply(Record row) {
        return new Reply(row.get(SignalTable.REPLY_DONE_AT), row.get(SignalTable.REPLY_SNOOZED_UNTIL));
    }

    /** One of them as it is told now, done and snoozed ones too. */
    Optional<TodayEntry> find(Caller by, SignalId signal, Instant now) {
        return entries(by, given(by, signal, now).stream().toList(), now).stream()
                .findFirst();
    }

    /** What a reply to it is about; empty where the caller has no such reason. */
    Optional<Topic> topic(Caller by, SignalId signal) {
        return by.findPerson()
                .flatMap(ours -> given(by, signal, clock.instant()).map(one -> one.topic(ours)));
    }

    private Optional<Given> given(Caller by, SignalId signal, Instant now) {
        return by.findPerson()
                .flatMap(ours -> book.all().stream()
                        .flatMap(one -> book.ask(one, "find a signal", it -> it.find(ours, signal, now)).stream()
                                .flatMap(Optional::stream)
                                .map(reason -> new Given(one, reason)))
                        .findFirst());
    }

    private List<TodayEntry> entries(Caller by, List<Given> given, Instant now) {
        Set<PartyId> parties = given.stream().map(one -> one.reason().with()).collect(Collectors.toSet());
        Map<PartyId, PartyName> names = parties.isEmpty() ? Map.of() : directory.names(by, parties);
        return given.stream()
                .flatMap(one -> Stream.ofNullable(names.get(one.reason().with()))
                        .flatMap(who -> entry(by, one, who, now).stream()))
                .toList();
    }

    private Optional<TodayEntry> entry(Caller by, Given given, PartyName who, Instant now) {
        Signal signal = given.reason().signal().saying("party", who.name());
        Optional<String> reason = book.ask(given.by(), "tell a signal", it -> it.tell(signal, by.locale(), now));
        Optional<String> advice = book.ask(given.by(), "advise", it -> it.advise(signal, by.locale()));
        return reason.map(sentence -> new TodayEntry(
                given.reason().id(),
                signal.rule(),
                signal.severity(),
                null,
                who,
                who.id() instanceof PersonId ? who : null,
                sentence,
                advice.orElse(""),
                signal.act(),
                signal.holdsFrom(),
                evidence(by, signal)));
    }

    private List<Evidence> evidence(Caller by, Signal signal) {
        List<String> readable = sight.readable(by);
        return signal.evidence().stream()
                .filter(fact -> fact.level() == null || readable.contains(fact.level()))
                .toList();
    }
}
