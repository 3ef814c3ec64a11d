package rapport.climate.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import rapport.api.climate.Climate.State;
import rapport.api.climate.Climates.Point;
import rapport.api.commitment.Commitment;
import rapport.api.commitment.CommitmentId;
import rapport.api.concern.Manner;
import rapport.api.party.OrganizationId;
import rapport.api.party.PersonId;
import rapport.api.reading.Instrument;
import rapport.api.reading.Occasion;
import rapport.api.reading.Reading;
import rapport.api.reading.ReadingId;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipId;
import rapport.api.signal.RelationshipFacts;
import rapport.api.signal.Silo;

/** What people say, and who of them never talk, weighs as the laws of a climate want it. */
class GrainLawsTest {

    private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");
    private static final RelationshipId ACME = new RelationshipId(new UUID(3, 1));

    /** A person's word of a day, 1 to 5. */
    record Said(int person, int value, int day) {}

    @Property(tries = 500)
    void oneMoreWarmWordNeverWorsens(
            @ForAll("words") List<Said> words,
            @ForAll @IntRange(max = 3) int person,
            @ForAll @IntRange(max = 400) int day,
            @ForAll @IntRange(max = 400) int later) {
        assertThat(state(and(words, new Said(person, 5, day)), day + later))
                .isGreaterThanOrEqualTo(state(words, day + later));
    }

    @Property(tries = 500)
    void oneMoreColdWordNeverBetters(
            @ForAll("words") List<Said> words,
            @ForAll @IntRange(max = 3) int person,
            @ForAll @IntRange(max = 400) int day,
            @ForAll @IntRange(max = 400) int later) {
        assertThat(state(and(words, new Said(person, 1, day)), day + later))
                .isLessThanOrEqualTo(state(words, day + later));
    }

    @Property(tries = 200)
    void oneMoreSiloNeverBetters(@ForAll("words") List<Said> words, @ForAll @IntRange(max = 400) int day) {
        RelationshipFacts facts = facts(words);
        RelationshipFacts apart =
                facts.with(Silo.class, List.of(new Silo(ACME, true, "Delivery", "Sales", 9, at(day))));

        assertThat(stateOf(Grains.of(apart, Formula.TWO), day + 1))
                .isLessThanOrEqualTo(stateOf(Grains.of(facts, Formula.TWO), day + 1));
    }

    @Example
    void whileOneFeelsColdTheWarmWordsOfAnotherWeighHalf() {
        List<Grain> divided = Grains.of(facts(List.of(new Said(1, 1, 10), new Said(2, 5, 20))), Formula.TWO);
        List<Grain> longAgo = Grains.of(facts(List.of(new Said(1, 1, 10), new Said(2, 5, 101))), Formula.TWO);
        List<Grain> oneself = Grains.of(facts(List.of(new Said(2, 1, 10), new Said(2, 5, 20))), Formula.TWO);

        assertThat(divided).extracting(Grain::kind).containsExactly("reading.cold", "reading.divided");
        assertThat(divided.get(1).weight()).isCloseTo(1, within(1e-9));
        assertThat(longAgo).extracting(Grain::kind).containsExactly("reading.cold", "reading.warm");
        assertThat(oneself).extracting(Grain::kind).containsExactly("reading.cold", "reading.warm");
    }

    @Example
    void silosAloneAreTooLittleToGoBy() {
        List<Silo> silos = IntStream.range(0, 3)
                .mapToObj(place -> new Silo(ACME, place == 0, "Delivery", "Sales " + place, 9, at(10)))
                .toList();

        assertThat(stateOf(Grains.of(facts(List.of()).with(Silo.class, silos), Formula.TWO), 10))
                .isEqualTo(State.UNKNOWN);
    }

    @Example
    void theFirstFormulaWeighsNeither() {
        RelationshipFacts facts = facts(List.of(new Said(1, 1, 10), new Said(2, 5, 20)))
                .with(Silo.class, List.of(new Silo(ACME, true, "Delivery", "Sales", 9, at(10))));

        assertThat(Grains.of(facts, Formula.ONE)).extracting(Grain::weight).containsExactly(-2.0, 2.0);
        assertThat(Grains.of(facts, Formula.TWO)).extracting(Grain::weight).containsExactly(-2.0, 1.0, -0.75);
    }

    @Example
    void whatTheirPeopleBrokeWasNotBrokenByUs() {
        PersonId ana = new PersonId(new UUID(1, 1));
        PersonId ours = new PersonId(new UUID(1, 9));
        RelationshipFacts.Contact contact =
                new RelationshipFacts.Contact(ana, "Ana", null, 0, 0, null, null, null, List.of());
        RelationshipFacts known = facts(List.of());
        RelationshipFacts facts = new RelationshipFacts(
                        known.relationship(), known.name(), List.of(contact), List.of(), known.more())
                .with(Commitment.class, List.of(broken(1, ana, ours), broken(2, ours, ana)));

        assertThat(Grains.of(facts, Formula.TWO))
                .extracting(Grain::kind)
                .containsExactly("promise.broken.theirs", "promise.broken");
    }

    private static Commitment broken(int number, PersonId by, PersonId to) {
        return new Commitment(
                new CommitmentId(new UUID(4, number)),
                1,
                "a promise",
                by,
                to,
                LocalDate.ofInstant(BEGIN, ZoneOffset.UTC),
                ACME,
                Commitment.State.BROKEN);
    }

    @Provide
    Arbitrary<List<Said>> words() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.integers().between(0, 400))
                .as(Said::new)
                .list()
                .ofMaxSize(20);
    }

    private static State state(List<Said> words, int day) {
        return stateOf(Grains.of(facts(words), Formula.TWO), day);
    }

    private static State stateOf(List<Grain> grains, int day) {
        return Scales.over(grains).stream()
                .filter(point -> !point.from().isAfter(at(day)))
                .reduce((earlier, later) -> later)
                .map(Point::state)
                .orElse(State.UNKNOWN);
    }

    private static RelationshipFacts facts(List<Said> words) {
        Relationship relationship = new Relationship(
                ACME,
                1,
                "customers",
                new OrganizationId(new UUID(2, 1)),
                null,
                "meeting",
                BEGIN,
                30,
                Relationship.Status.ACTIVE,
                BEGIN);
        List<Reading> readings = IntStream.range(0, words.size())
                .mapToObj(place -> reading(place, words.get(place)))
                .toList();
        return new RelationshipFacts(relationship, "Acme", List.of(), List.of()).with(Reading.class, readings);
    }

    private static Reading reading(int place, Said said) {
        return new Reading(
                new ReadingId(new UUID(8, place)),
                1,
                ACME,
                new PersonId(new UUID(1, said.person())),
                Instrument.SATISFACTION,
                said.value(),
                null,
                null,
                Occasion.IMPROMPTU,
                null,
                null,
                at(said.day()),
                Manner.PHONE);
    }

    private static List<Said> and(List<Said> words, Said one) {
        List<Said> all = new ArrayList<>(words);
        all.add(one);
        return all;
    }

    private static Instant at(int day) {
        return BEGIN.plus(Duration.ofDays(day));
    }
}
