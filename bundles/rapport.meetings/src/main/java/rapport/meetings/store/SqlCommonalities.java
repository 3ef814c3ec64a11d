package rapport.meetings.store;

import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;
import static rapport.store.api.Columns.required;

import java.text.Normalizer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
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
import rapport.api.party.Directory;
import rapport.api.party.Person;
import rapport.api.party.PersonId;
import rapport.store.api.Change;
import rapport.store.api.Database;
import rapport.store.api.Store;
import rapport.store.api.Transaction;
import rapport.store.api.Wanted;

/** The small things about people in the database. */
@Component
public final class SqlCommonalities implements Commonalities {

    static final String KIND = "commonality";
    static final Table<Record> COMMONALITY = table(name(KIND));
    static final Field<UUID> ID = required(KIND, "id", SQLDataType.UUID);
    static final Field<UUID> PERSON = required(KIND, "person", SQLDataType.UUID);
    private static final Field<String> SORT = required(KIND, "kind", SQLDataType.VARCHAR);
    private static final Field<String> WORDS = required(KIND, "words", SQLDataType.VARCHAR);
    private static final Field<String> NOTED_BY = required(KIND, "noted_by", SQLDataType.VARCHAR);
    private static final Field<Instant> AT = required(KIND, "at", SQLDataType.INSTANT);
    private static final int LONGEST = 300;

    private final Store store;
    private final Directory directory;

    @Activate
    public SqlCommonalities(@Reference Database database, @Reference Directory directory) {
        this.store = database.open(SqlMeetingSheets.SCHEMA);
        this.directory = directory;
    }

    @Override
    public List<Commonality> of(Caller by, Collection<PersonId> people) {
        Collection<PersonId> known = directory.names(by, people).keySet().stream()
                .map(party -> new PersonId(party.value()))
                .toList();
        return store.read(session -> query(session.sql(), known).fetch(SqlCommonalities::read));
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
    public void forget(Caller by, CommonalityId id) {
        by.require(Role.MEMBER);
        store.run(by, transaction -> {
            Optional<Commonality> found = transaction
                    .sql()
                    .select(ID, PERSON, SORT, WORDS, NOTED_BY, AT)
                    .from(COMMONALITY)
                    .where(ID.eq(id.value()))
                    .fetchOptional(SqlCommonalities::read);
            found.ifPresent(was -> {
                transaction
                        .sql()
                        .deleteFrom(COMMONALITY)
                        .where(ID.eq(id.value()))
                        .execute();
                transaction.record(Change.removed(KIND, id, "CommonalityForgotten", was));
            });
        });
    }

    static ResultQuery<? extends Record> query(DSLContext sql, Collection<PersonId> people) {
        return sql.select(ID, PERSON, SORT, WORDS, NOTED_BY, AT)
                .from(Wanted.ids(people.stream().map(PersonId::value).toList()))
                .leftJoin(COMMONALITY)
                .on(PERSON.eq(Wanted.ID))
                .where(ID.isNotNull())
                .orderBy(PERSON, ID);
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
                person,
                kind,
                words,
                transaction.by().name(),
                transaction.at().truncatedTo(ChronoUnit.MICROS));
        transaction
                .sql()
                .insertInto(COMMONALITY)
                .set(ID, noted.id().value())
                .set(PERSON, person.value())
                .set(SORT, kind.name())
                .set(WORDS, words)
                .set(NOTED_BY, noted.notedBy())
                .set(AT, noted.at())
                .execute();
        transaction.record(Change.added(KIND, noted.id(), "CommonalityNoted", noted));
        return noted;
    }

    private static Commonality read(Record row) {
        return new Commonality(
                new CommonalityId(row.get(ID)),
                new PersonId(row.get(PERSON)),
                Commonality.Kind.valueOf(row.get(SORT)),
                row.get(WORDS),
                row.get(NOTED_BY),
                row.get(AT));
    }

    private static String plain(String words) {
        return Normalizer.normalize(words.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }
}
