package rapport.links.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import rapport.api.access.Caller;
import rapport.api.access.Forbidden;
import rapport.api.access.Right;
import rapport.api.access.Role;
import rapport.api.link.IssuedLink;
import rapport.api.link.LinkDraft;
import rapport.api.link.PrivateLink;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.party.PersonId;
import rapport.links.rules.Secret;
import rapport.testkit.Callers;
import rapport.testkit.EachEngine;
import rapport.testkit.TestEngine;

class SqlPrivateLinksTest {

    private static final Caller ANA = Caller.platform("Ana, by private link");

    @EachEngine
    void aLinkIsFoundByItsSecretAlone(TestEngine engine) {
        try (House house = new House(engine)) {
            IssuedLink issued = house.issue();
            assertThat(house.links.findHeld(House.secret(issued)).orElseThrow().link())
                    .isEqualTo(issued.link());
            assertThat(house.links.findHeld(Secret.next())).isEmpty();
            assertThat(house.links.findHeld(new Secret("x"))).isEmpty();
            assertThat(issued.link().language()).isEqualTo(Locale.GERMAN);
            assertThat(issued.link().issuedByName()).isEqualTo(house.member.name());
        }
    }

    @EachEngine
    void aLinkToOneOfOursIsToldToNobodyElse(TestEngine engine) {
        try (House house = new House(engine)) {
            house.levels.turnInside("donors");
            LinkDraft draft = house.draft(Duration.ofDays(30));
            assertThat(house.links.isMailedOnly(house.member, house.donor.id())).isTrue();
            assertThatThrownBy(house::issue).hasMessageContaining("by mail alone");
            assertThat(house.links.mail(house.member, draft).objections())
                    .as("nobody knows where to send it")
                    .extracting(Objection::key)
                    .containsExactly("link.mail.none");
            assertThat(house.events()).isEmpty();
            List<String> post = new ArrayList<>();
            house.post = (by, link, path) -> post.add(path);
            PrivateLink mailed =
                    house.links.mail(house.member, draft).findValue().orElseThrow();
            assertThat(post)
                    .singleElement()
                    .satisfies(path -> assertThat(house.links
                                    .findHeld(new Secret(path.substring("/l/".length())))
                                    .orElseThrow()
                                    .link())
                            .isEqualTo(mailed));
        }
    }

    @EachEngine
    void theSecretIsKeptNowhere(TestEngine engine) {
        try (House house = new House(engine)) {
            IssuedLink issued = house.issue();
            String secret = House.secret(issued).text();
            assertThat(issued.toString()).doesNotContain(secret);
            assertThat(house.entries().toString())
                    .contains("LinkIssued", "\"language\":\"de\"")
                    .doesNotContain(secret);
            String rows = house.test
                    .store()
                    .read(session ->
                            session.sql().selectFrom(LinkTable.LINK).fetch().toString());
            assertThat(rows).doesNotContain(secret);
        }
    }

    @EachEngine
    void isSpentOnceTogetherWithWhatItsAnswerDoes(TestEngine engine) {
        try (House house = new House(engine)) {
            PrivateLink link = house.issue().link();
            house.test.clock().advanceDays(1);
            assertThat(house.links.spend(link, ANA, () -> Outcome.done("thanks")))
                    .contains(Outcome.done("thanks"));
            assertThat(house.links.spend(link, ANA, () -> Outcome.done("again")))
                    .isEmpty();
            PrivateLink spent = house.links.find(house.member, link.id()).orElseThrow();
            assertThat(spent.spentAt()).isEqualTo(house.test.clock().instant());
            assertThat(house.events()).containsExactly("LinkIssued", "LinkAnswered");
            assertThat(house.entries().get(1).byName()).isEqualTo("Ana, by private link");
        }
    }

    @EachEngine
    void aRefusalOrAFailureLeavesItOpenAndUndoesWhatWasDone(TestEngine engine) {
        try (House house = new House(engine)) {
            PrivateLink link = house.issue().link();
            Objection objection = Objection.to("words", "words.missing", "say something");
            Optional<Outcome<String>> refused = house.links.spend(link, ANA, () -> {
                house.issue();
                return Outcome.refused(objection);
            });
            assertThat(refused.orElseThrow().objections()).containsExactly(objection);
            assertThatThrownBy(() -> house.links.spend(link, ANA, () -> {
                        house.issue();
                        throw new IllegalStateException("broken");
                    }))
                    .hasMessageContaining("broken");
            assertThat(house.links.of(house.member, House.PURPOSE, house.subject))
                    .containsExactly(link);
            assertThat(house.events()).containsExactly("LinkIssued");
            assertThat(house.links.spend(link, ANA, () -> Outcome.done(1))).isPresent();
        }
    }

    @EachEngine
    void ofTwoAnswersAtTheSameMomentOneWins(TestEngine engine) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(4);
        try (House house = new House(engine)) {
            PrivateLink link = house.issue().link();
            AtomicInteger kept = new AtomicInteger();
            CountDownLatch ready = new CountDownLatch(4);
            Callable<Boolean> answer = () -> {
                ready.countDown();
                ready.await();
                return house.links
                        .spend(link, ANA, () -> Outcome.done("thanks"))
                        .isPresent();
            };
            for (Future<Boolean> one :
                    people.invokeAll(List.of(answer, answer, answer, answer), 60, TimeUnit.SECONDS)) {
                kept.addAndGet(one.get() ? 1 : 0);
            }
            assertThat(kept).hasValue(1);
            assertThat(house.events()).containsExactly("LinkIssued", "LinkAnswered");
        } finally {
            people.shutdownNow();
        }
    }

    @EachEngine
    void runsOutAndCanBeTakenBack(TestEngine engine) {
        try (House house = new House(engine)) {
            PrivateLink old = house.issue().link();
            PrivateLink revoked = house.issue().link();
            house.links.revoke(house.member, revoked.id());
            house.links.revoke(house.member, revoked.id());
            assertThat(house.links.spend(revoked, ANA, () -> Outcome.done(1))).isEmpty();
            house.test.clock().advanceDays(30);
            assertThat(house.links.spend(old, ANA, () -> Outcome.done(1))).isEmpty();
            assertThat(house.events()).containsExactly("LinkIssued", "LinkIssued", "LinkRevoked");
        }
    }

    @EachEngine
    void whatWasAnsweredIsNotTakenBack(TestEngine engine) {
        try (House house = new House(engine)) {
            PrivateLink link = house.issue().link();
            house.links.spend(link, ANA, () -> Outcome.done(1));
            house.links.revoke(house.member, link.id());
            assertThat(house.links.find(house.member, link.id()).orElseThrow().revokedAt())
                    .isNull();
            assertThat(house.events()).containsExactly("LinkIssued", "LinkAnswered");
        }
    }

    @EachEngine
    void doesNotExistForWhoMayNotReadItsLevel(TestEngine engine) {
        try (House house = new House(engine)) {
            PrivateLink link = house.issue().link();
            Caller shutOut = Callers.as(Role.MEMBER, Map.of("donors", Right.NONE));
            assertThat(house.links.find(shutOut, link.id())).isEmpty();
            assertThat(house.links.of(shutOut, House.PURPOSE, house.subject)).isEmpty();
            assertThat(house.links.in(shutOut, house.donor.id())).isEmpty();
            house.links.revoke(shutOut, link.id());
            assertThat(house.links.find(Callers.reader(), link.id())).contains(link);
            assertThatThrownBy(() -> house.links.revoke(Callers.reader(), link.id()))
                    .isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> house.links.issue(Callers.reader(), house.draft(Duration.ofDays(1))))
                    .isInstanceOf(Forbidden.class);
            HeldLink held = new HeldLink(link, "donors");
            assertThat(house.links.isEnabled(held)).isTrue();
            house.levels.disable("donors");
            assertThat(house.links.isEnabled(held)).isFalse();
            assertThat(house.links.find(house.member, link.id())).isEmpty();
        }
    }

    @EachEngine
    void makesNoneThatMakesNoSense(TestEngine engine) {
        try (House house = new House(engine)) {
            assertThatThrownBy(() -> house.links.issue(house.member, house.draft(Duration.ZERO)))
                    .hasMessageContaining("lifetime");
            assertThatThrownBy(() -> house.links.issue(house.member, house.draft(Duration.ofDays(367))))
                    .hasMessageContaining("lifetime");
            LinkDraft shouting = new LinkDraft(
                    "ASK!", house.subject, house.ana, house.donor.id(), Locale.ENGLISH, Duration.ofDays(1));
            assertThatThrownBy(() -> house.links.issue(house.member, shouting)).hasMessageContaining("purpose");
            LinkDraft toNobody = new LinkDraft(
                    House.PURPOSE,
                    house.subject,
                    new PersonId(UUID.randomUUID()),
                    house.donor.id(),
                    Locale.ENGLISH,
                    Duration.ofDays(1));
            assertThatThrownBy(() -> house.links.issue(house.member, toNobody)).hasMessageContaining("person");
        }
    }
}
