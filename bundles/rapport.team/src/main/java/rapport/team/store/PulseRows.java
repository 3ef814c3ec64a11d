package rapport.team.store;

import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.when;
import static rapport.team.store.PulseTable.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.SelectFinalStep;
import rapport.api.party.PersonId;
import rapport.store.api.RowWriter;
import rapport.team.model.Pulse;
import rapport.team.model.PulseId;
import rapport.team.model.Spread;
import rapport.team.model.Tally;
import rapport.team.rules.Disclosure;

/** Reads and writes the rows of pulses. */
final class PulseRows {

    private static final List<Field<?>> COLUMNS =
            List.of(ID, VERSION, TITLE, QUESTIONS, PEOPLE, OPENED_ON, CLOSED_ON, ANSWERS);

    private static final RowWriter<Cell> CELLS = new RowWriter<Cell>(TALLY)
            .with(TALLY_PULSE, Cell::pulse)
            .with(BATCH, Cell::batch)
            .with(TALLY_PART, Cell::part)
            .with(QUESTION, Cell::question)
            .with(SCORE, Cell::score)
            .with(COUNT, cell -> 0);

    private static final RowWriter<Asked> PEOPLE_ASKED = new RowWriter<Asked>(ASKED)
            .with(ASKED_PULSE, Asked::pulse)
            .with(ASKED_PERSON, Asked::person)
            .with(ASKED_PART, Asked::part)
            .with(FINGERPRINT, Asked::fingerprint)
            .with(ANSWERED, Asked::answered);

    private PulseRows() {}

    private record Cell(UUID pulse, int batch, String part, int question, int score) {}

    /** Somebody who is asked. */
    record Asked(UUID pulse, UUID person, String part, String fingerprint, boolean answered) {}

    /**
     * An answer that comes in.
     *
     * @param before how many there were before it
     * @param scores by question, in order
     */
    record Given(Pulse pulse, int before, Asked who, List<Integer> scores) {

        int batch() {
            return before / Disclosure.LEAST;
        }

        boolean fillsItsBatch() {
            return (before + 1) % Disclosure.LEAST == 0;
        }

        Condition itsCells() {
            Condition given = falseCondition();
            for (int question = 0; question < scores.size(); question++) {
                given = given.or(QUESTION.eq(question).and(SCORE.eq(scores.get(question))));
            }
            return TALLY_PART.eq(who.part()).and(given);
        }
    }

    static Pulse read(Record row) {
        return new Pulse(
                new PulseId(row.get(ID)),
                row.get(VERSION),
                row.get(TITLE),
                List.of(row.get(QUESTIONS).split("\n")),
                row.get(PEOPLE),
                row.get(OPENED_ON),
                row.get(CLOSED_ON));
    }

    static void insert(DSLContext sql, Pulse pulse, Collection<Asked> asked) {
        sql.insertInto(PULSE)
                .set(ID, pulse.id().value())
                .set(VERSION, pulse.version())
                .set(TITLE, pulse.title())
                .set(QUESTIONS, String.join("\n", pulse.questions()))
                .set(PEOPLE, pulse.people())
                .set(OPENED_ON, pulse.openedOn())
                .set(ANSWERS, 0)
                .execute();
        PEOPLE_ASKED.insert(sql, asked);
        Set<String> parts = asked.stream().map(Asked::part).collect(Collectors.toCollection(TreeSet::new));
        beginBatch(sql, pulse, 0, parts);
    }

    static void remove(DSLContext sql, UUID pulse) {
        sql.deleteFrom(TALLY).where(TALLY_PULSE.eq(pulse)).execute();
        sql.deleteFrom(ASKED).where(ASKED_PULSE.eq(pulse)).execute();
        sql.deleteFrom(PULSE).where(ID.eq(pulse)).execute();
    }

    static SelectFinalStep<Record> list(DSLContext sql) {
        return sql.select(COLUMNS).from(PULSE);
    }

    static Optional<Pulse> find(DSLContext sql, UUID id) {
        return sql.select(COLUMNS).from(PULSE).where(ID.eq(id)).fetchOptional(PulseRows::read);
    }

    /** Held until the work is done, so that answers come one after the other. */
    static Optional<Record> held(DSLContext sql, UUID id) {
        return sql.select(COLUMNS)
                .from(PULSE)
                .where(ID.eq(id))
                .forUpdate()
                .fetchOptional()
                .map(row -> row);
    }

    static ResultQuery<Record> asked(DSLContext sql, Condition whom) {
        return sql.select(List.of(ASKED_PULSE, ASKED_PERSON, ASKED_PART, FINGERPRINT, ANSWERED))
                .from(ASKED)
                .where(whom);
    }

    static Asked readAsked(Record row) {
        return new Asked(
                row.get(ASKED_PULSE),
                row.get(ASKED_PERSON),
                row.get(ASKED_PART),
                row.get(FINGERPRINT),
                row.get(ANSWERED));
    }

    /** Those that wait for a person's answer. */
    static ResultQuery<Record> waitingFor(DSLContext sql, UUID person) {
        return sql.select(COLUMNS)
                .from(ASKED)
                .leftJoin(PULSE)
                .on(ID.eq(ASKED_PULSE))
                .where(ASKED_PERSON.eq(person), ANSWERED.isFalse(), CLOSED_ON.isNull(), ID.isNotNull())
                .orderBy(OPENED_ON, ID)
                .limit(50);
    }

    /** Who was asked since a day, pulse by pulse. */
    static List<Set<PersonId>> groupsSince(DSLContext sql, LocalDate day) {
        Map<UUID, Set<PersonId>> groups = new TreeMap<>();
        sql.select(ASKED_PULSE, ASKED_PERSON)
                .from(PULSE)
                .leftJoin(ASKED)
                .on(ASKED_PULSE.eq(ID))
                .where(OPENED_ON.ge(day), ASKED_PERSON.isNotNull())
                .forEach(row -> groups.computeIfAbsent(row.value1(), any -> new HashSet<>())
                        .add(new PersonId(row.value2())));
        return List.copyOf(groups.values());
    }

    /**
     * Counts one answer. Every row of the pulse is written, whoever answered and whatever, so that nothing that the engine keeps beside
     * the rows (their order, or the transaction that wrote them last) joins the two.
     */
    static void count(DSLContext sql, Given given) {
        UUID pulse = given.pulse().id().value();
        sql.update(ASKED)
                .set(ANSWERED, when(ASKED_PERSON.eq(given.who().person()), true).otherwise(ANSWERED))
                .where(ASKED_PULSE.eq(pulse))
                .execute();
        sql.update(TALLY)
                .set(COUNT, COUNT.plus(when(given.itsCells(), 1).otherwise(0)))
                .where(TALLY_PULSE.eq(pulse), BATCH.eq(given.batch()))
                .execute();
        sql.update(PULSE).set(ANSWERS, given.before() + 1).where(ID.eq(pulse)).execute();
        if (given.fillsItsBatch()) {
            Set<String> parts = new TreeSet<>(sql.selectDistinct(ASKED_PART)
                    .from(ASKED)
                    .where(ASKED_PULSE.eq(pulse))
                    .fetch(ASKED_PART));
            beginBatch(sql, given.pulse(), given.batch() + 1, parts);
        }
    }

    private static void beginBatch(DSLContext sql, Pulse pulse, int batch, Set<String> parts) {
        List<Cell> cells = new ArrayList<>();
        for (String part : parts) {
            for (int question = 0; question < pulse.questions().size(); question++) {
                for (int score = 1; score <= Spread.MOST; score++) {
                    cells.add(new Cell(pulse.id().value(), batch, part, question, score));
                }
            }
        }
        CELLS.insert(sql, cells);
    }

    static List<Tally> tallies(DSLContext sql, Pulse pulse) {
        Map<Map.Entry<Integer, String>, int[][]> counts = new LinkedHashMap<>();
        sql.select(BATCH, TALLY_PART, QUESTION, SCORE, COUNT)
                .from(TALLY)
                .where(TALLY_PULSE.eq(pulse.id().value()))
                .orderBy(BATCH, TALLY_PART, QUESTION, SCORE)
                .forEach(row -> counts.computeIfAbsent(
                                        Map.entry(row.value1(), row.value2()),
                                        any -> new int[pulse.questions().size()][Spread.MOST])[row.value3()][
                                row.value4() - 1] =
                        row.value5());
        return counts.entrySet().stream()
                .map(one -> new Tally(
                        one.getKey().getKey(),
                        one.getKey().getValue(),
                        IntStream.range(0, pulse.questions().size())
                                .mapToObj(question -> Spread.of(one.getValue()[question]))
                                .toList()))
                .toList();
    }
}
