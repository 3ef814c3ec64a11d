package rapport.insight.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.insight.rules.ListeningRulesTest.holding;
import static rapport.insight.rules.ListeningRulesTest.reasons;
import static rapport.insight.rules.Sample.ANN;
import static rapport.insight.rules.Sample.RELATIONSHIP;
import static rapport.insight.rules.Sample.contact;
import static rapport.insight.rules.Sample.day;

import java.util.List;
import org.junit.jupiter.api.Test;
import rapport.api.signal.ContactBalance;
import rapport.api.signal.RelationshipFacts;
import rapport.api.signal.Silo;

/** How both sides are in touch is watched: who begins, in which way, and who never talks with whom. */
class ContactRulesTest {

    private static final OneSided ONE_SIDED = new OneSided(85, 10);
    private static final MostlyTransactional TRANSACTIONAL = new MostlyTransactional(90, 10);
    private static final WorkingApart APART = new WorkingApart(30);

    @Test
    void contactThatComesFromOneSideIsWatched() {
        assertThat(reasons(ONE_SIDED, contacts(18, 2, 19), day(20)))
                .containsExactly("Of 20 contacts with Acme, 90 % came from you.");
        assertThat(reasons(ONE_SIDED, contacts(2, 18, 19), day(20))).hasSize(1);
        assertThat(holding(ONE_SIDED, contacts(17, 3, 0), day(20))).hasSize(1);
        assertThat(holding(ONE_SIDED, contacts(16, 4, 0), day(20))).isEmpty();
        assertThat(holding(ONE_SIDED, contacts(9, 0, 0), day(20))).isEmpty();
    }

    @Test
    void contactThatIsOnlyWrittenIsWatched() {
        assertThat(reasons(TRANSACTIONAL, contacts(18, 2, 19), day(20)))
                .containsExactly("Of 20 contacts with Acme, 19 were only written.");
        assertThat(holding(TRANSACTIONAL, contacts(10, 10, 18), day(20))).hasSize(1);
        assertThat(holding(TRANSACTIONAL, contacts(10, 10, 17), day(20))).isEmpty();
        assertThat(holding(TRANSACTIONAL, contacts(5, 4, 9), day(20))).isEmpty();
    }

    @Test
    void partsThatNeverTalkAreNamedOnceForEachPair() {
        RelationshipFacts facts = known(
                Silo.class,
                List.of(
                        new Silo(RELATIONSHIP, true, "Delivery", "Sales", 12, day(10)),
                        new Silo(RELATIONSHIP, false, "Delivery", "Sales", 8, day(10))));

        assertThat(holding(APART, facts, day(40).minusMillis(1))).isEmpty();
        assertThat(reasons(APART, facts, day(40)))
                .containsExactly(
                        "Delivery and Sales both work with Acme, and nobody has seen them talk.",
                        "At Acme, Delivery and Sales both work with you, and were never in one conversation.");
        assertThat(holding(APART, facts, day(40)))
                .extracting(signal -> signal.about())
                .doesNotHaveDuplicates();
        assertThat(holding(APART, known(Silo.class, List.of()), day(40))).isEmpty();
    }

    private static RelationshipFacts contacts(int fromUs, int fromThem, int written) {
        return known(
                ContactBalance.class, List.of(new ContactBalance(RELATIONSHIP, fromUs, fromThem, written, day(20))));
    }

    private static <T> RelationshipFacts known(Class<T> kind, List<T> facts) {
        return Sample.facts(contact(ANN, "Ann Lee", 3, day(1), day(1))).with(kind, facts);
    }
}
