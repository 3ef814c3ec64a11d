package rapport.meetings.store;

import java.text.Normalizer;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.access.Role;
import rapport.api.id.Ids;
import rapport.api.meeting.Commonalities;
import rapport.api.meeting.Commonality;
import rapport.api.meeting.CommonalityId;
import rapport.api.meeting.Shared;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.party.Directory;
import rapport.api.party.Person;
import rapport.api.party.PersonId;
import rapport.store.api.Change;
import rapport.store.api.Conflict;
import rapport.store.api.Database;
import rapport.store.api.Store;
import rapport.store.api.Transaction;

/** The small things about people in the database. */
@Component
public final class SqlCommonalities implements Commonalities {

    static final String KIND = "commonality";
    private static final int LONGEST = 300;

    private final Store store;
    private final Directory directory;

    @Activate
    public SqlCommonalities(@Reference Database database, @Reference Directory directory) {
        this.store = database.open(SqlMeetingSheets.SCHEMA);
        this.directory = directory;
    }

    @Override
    public Optional<Commonality> find(Caller by, CommonalityId id) {
        return store.read(session -> CommonalityRows.find(session.sql(), id));
    }

    @Override
    public Slice<Commonality> list(Caller by, @Nullable PersonId person, PageRequest page) {
        return store.read(session -> CommonalityRows.ORDER.page(
                CommonalityRows.matching(session.sql(), person), page, CommonalityRows::read));
    }

    @Override
    public List<Commonality> of(Caller by, Collection<PersonId> people) {
        Collection<PersonId> known = directory.names(by, people).keySet().stream()
                .map(party -> new PersonId(party.value()))
                .toList();
        return store.read(session -> CommonalityRows.of(session.sql(), known).fetch(CommonalityRows::read));
    }

    @Override
    public List<Shared> between(Caller by, Collection<PersonId> ours, Collection<PersonId> theirs) {
        List<Mark> all = Stream.concat(
                        of(by, Stream.concat(ours.stream(), theirs.stream()).toList()).stream()
                                .map(one -> new Mark(one.person(), plain(one.words()), one.words())),
                        Stream.concat(ours.stream(), theirs.stream())
                                .flatMap(person -> directory.findPerson(by, person).stream())
                                .flatMap(SqlCommonalities::tags))
                .toList();
        return all.stream()
                .filter(mark -> ours.contains(mark.person()))
                .flatMap(mark -> all.stream()
                        .filter(other -> theirs.contains(other.person())
                                && !ours.contains(other.person())
                                && other.plain().equals(mark.plain()))
                        .map(other -> new Shared(mark.person(), other.person(), other.words())))
                .distinct()
                .toList();
    }

    /** Something by which two people are compared. */
    private record Mark(PersonId person, String plain, String words) {}

    private static Stream<Mark> tags(Person person) {
        return person.tags().stream().map(tag -> new Mark(person.id(), plain(tag), tag));
    }

    @Override
    public Outcome<Commonality> note(Caller by, PersonId person, Commonality.Kind kind, String words) {
        by.require(Role.MEMBER);
        return store.write(by, transaction -> {
            List<Objection> objections = objections(by, person, words.strip());
            return objections.isEmpty()
                    ? Outcome.done(write(transaction, person, kind, words.strip()))
                    : Outcome.refused(objections);
        });
    }

    @Override
    public Outcome<Commonality> change(Caller by, CommonalityId id, long version, Commonality.Kind kind, String words) {
        by.require(Role.MEMBER);
        return store.write(by, transaction -> {
            Commonality was = CommonalityRows.find(transaction.sql(), id)
                    .filter(current -> current.version() == version)
                    .orElseThrow(() -> new Conflict(KIND, id.value(), version));
            List<Objection> objections = objections(by, was.person(), words.strip());
            return objections.isEmpty()
                    ? Outcome.done(write(transaction, was, kind, words.strip()))
                    : Outcome.refused(objections);
        });
    }

    @Override
    public void forget(Caller by, CommonalityId id) {
        by.require(Role.MEMBER);
        store.run(
                by,
                transaction -> CommonalityRows.find(transaction.sql(), id).ifPresent(was -> {
                    transaction
                            .sql()
                            .deleteFrom(CommonalityRows.COMMONALITY)
                            .where(CommonalityRows.ID.eq(id.value()))
                            .execute();
                    transaction.record(Change.removed(KIND, id, "CommonalityForgotten", was));
                }));
    }

    private List<Objection> objections(Caller by, PersonId person, String words) {
        List<Objection> objections = new ArrayList<>();
        if (words.isEmpty()) {
            objections.add(Objection.to("words", "commonality.words.missing", "say what it is"));
        }
        if (words.length() > LONGEST) {
            objections.add(Objection.to("words", "commonality.words.long", "this has at most 300 characters"));
        }
        if (directory.names(by, List.of(person)).isEmpty()) {
            objections.add(Objection.to("person", "commonality.person.unknown", "there is no such person"));
        }
        return objections;
    }

    private static Commonality write(Transaction transaction, PersonId person, Commonality.Kind kind, String words) {
        Commonality noted = new Commonality(
                new CommonalityId(Ids.next()),
                1,
                person,
                kind,
                words,
                transaction.by().name(),
                transaction.at().truncatedTo(ChronoUnit.MICROS));
        CommonalityRows.insert(transaction.sql(), noted);
        transaction.record(Change.added(KIND, noted.id(), "CommonalityNoted", noted));
        return noted;
    }

    private static Commonality write(Transaction transaction, Commonality was, Commonality.Kind kind, String words) {
        Commonality is = CommonalityRows.update(
                transaction.sql(),
                new Commonality(was.id(), was.version(), was.person(), kind, words, was.notedBy(), was.at()));
        transaction.record(Change.changed(KIND, was.id(), "CommonalityChanged", was, is));
        return is;
    }

    private static String plain(String words) {
        return Normalizer.normalize(words.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }
}
