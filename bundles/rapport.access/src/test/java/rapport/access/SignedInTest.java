package rapport.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import rapport.access.model.Account;
import rapport.api.access.Caller;
import rapport.api.access.Role;
import rapport.api.journal.JournalEntry;
import rapport.api.outcome.Objection;
import rapport.testkit.EachEngine;
import rapport.testkit.TestEngine;

class SignedInTest {

    @EachEngine
    void signsInWhoKnowsThePasswordInAnyCaseOfTheName(TestEngine engine) {
        try (AccessFixture access = new AccessFixture(engine)) {
            access.account("ada@ours.example", Role.MEMBER);
            String token = access.signIn(" Ada@Ours.Example ");
            Caller caller = access.signedIn.findSession(token).orElseThrow();
            assertThat(caller.name()).isEqualTo("Ada Lovelace");
            assertThat(caller.role()).isEqualTo(Role.MEMBER);
            assertThat(access.signedIn.findBearer(token)).isEmpty();
        }
    }

    @EachEngine
    void tellsNobodyWhetherItIsTheNameOrThePassword(TestEngine engine) {
        try (AccessFixture access = new AccessFixture(engine)) {
            access.account("ada", Role.MEMBER);
            List<Objection> wrongPassword =
                    access.signedIn.signIn("ada", "wrong", AccessFixture.HERE).objections();
            List<Objection> wrongName = access.signedIn
                    .signIn("bob", AccessFixture.PASSWORD, AccessFixture.HERE)
                    .objections();
            assertThat(wrongPassword).isEqualTo(wrongName);
            assertThat(wrongPassword).extracting(Objection::key).containsExactly("signin.wrong");
        }
    }

    @EachEngine
    void stopsGuessing(TestEngine engine) {
        try (AccessFixture access = new AccessFixture(engine)) {
            access.account("ada", Role.MEMBER);
            for (int i = 0; i < 5; i++) {
                access.signedIn.signIn("ada", "wrong", AccessFixture.HERE);
            }
            assertThat(access.signedIn
                            .signIn("ada", AccessFixture.PASSWORD, AccessFixture.HERE)
                            .objections())
                    .extracting(Objection::key)
                    .containsExactly("signin.wait");
            access.test.clock().advance(Duration.ofMinutes(1));
            assertThat(access.signIn("ada")).isNotEmpty();
        }
    }

    @EachEngine
    void survivesARestart(TestEngine engine) {
        try (AccessFixture access = new AccessFixture(engine)) {
            access.account("ada", Role.ADMINISTRATOR);
            String token = access.signIn("ada");
            access.restarted();
            assertThat(access.signedIn.findSession(token)).isPresent();
            assertThat(access.signedIn.isSetUp()).isTrue();
        }
    }

    @EachEngine
    void endsUnusedAndOldSessions(TestEngine engine) {
        try (AccessFixture access = new AccessFixture(engine)) {
            access.account("ada", Role.MEMBER);
            String idle = access.signIn("ada");
            String used = access.signIn("ada");
            access.test.clock().advanceDays(13);
            assertThat(access.signedIn.findSession(used)).isPresent();
            access.test.clock().advanceDays(2);
            assertThat(access.signedIn.findSession(idle)).isEmpty();
            assertThat(access.signedIn.findSession(used)).isPresent();
            for (int days = 15; days < 90; days += 10) {
                access.restarted();
                access.signedIn.findSession(used);
                access.test.clock().advanceDays(10);
            }
            assertThat(access.signedIn.findSession(used)).isEmpty();
        }
    }

    @EachEngine
    void signsOutHereAndEverywhere(TestEngine engine) {
        try (AccessFixture access = new AccessFixture(engine)) {
            access.account("ada", Role.MEMBER);
            String first = access.signIn("ada");
            String second = access.signIn("ada");
            String third = access.signIn("ada");
            Caller ada = access.signedIn.findSession(first).orElseThrow();
            access.signedIn.findSession(second);
            access.signedIn.end(third);
            assertThat(access.signedIn.findSession(third)).isEmpty();
            assertThat(access.signedIn.sessions(ada)).hasSize(2);
            access.signedIn.endOthers(ada, first);
            assertThat(access.signedIn.findSession(second)).isEmpty();
            assertThat(access.signedIn.findSession(first)).isPresent();
            access.signedIn.endOne(ada, access.signedIn.findId(first).orElseThrow());
            assertThat(access.signedIn.findSession(first)).isEmpty();
            access.signedIn.end("never was");
        }
    }

    @EachEngine
    void putsADeactivatedColleagueOutAtOnce(TestEngine engine) {
        try (AccessFixture access = new AccessFixture(engine)) {
            Account admin = access.account("root", Role.ADMINISTRATOR);
            Account ada = access.account("ada", Role.MEMBER);
            String token = access.signIn("ada");
            assertThat(access.signedIn.findSession(token)).isPresent();
            access.accounts.setActive(admin.asCaller(), ada.id(), ada.version(), false);
            assertThat(access.signedIn.findSession(token)).isEmpty();
            assertThat(access.signedIn
                            .signIn("ada", AccessFixture.PASSWORD, AccessFixture.HERE)
                            .objections())
                    .hasSize(1);
        }
    }

    @EachEngine
    void changesAPasswordOnlyForWhoKnowsTheOldOne(TestEngine engine) {
        try (AccessFixture access = new AccessFixture(engine)) {
            access.account("ada", Role.MEMBER);
            String here = access.signIn("ada");
            String elsewhere = access.signIn("ada");
            Caller ada = access.signedIn.findSession(here).orElseThrow();
            assertThat(access.signedIn
                            .changePassword(ada, "wrong", "roter stiller Ozean", AccessFixture.HERE, here)
                            .objections())
                    .extracting(Objection::field)
                    .containsExactly("current");
            assertThat(access.signedIn
                            .changePassword(ada, AccessFixture.PASSWORD, "kurz", AccessFixture.HERE, here)
                            .objections())
                    .extracting(Objection::key)
                    .containsExactly("password.short");
            assertThat(access.signedIn
                            .changePassword(
                                    ada, AccessFixture.PASSWORD, "roter stiller Ozean", AccessFixture.HERE, here)
                            .objections())
                    .isEmpty();
            assertThat(access.signedIn.findSession(here)).isPresent();
            assertThat(access.signedIn.findSession(elsewhere)).isEmpty();
            assertThat(access.signedIn
                            .signIn("ada", "roter stiller Ozean", AccessFixture.HERE)
                            .findValue())
                    .isPresent();
        }
    }

    @EachEngine
    void writesNoSecretIntoTheJournal(TestEngine engine) {
        try (AccessFixture access = new AccessFixture(engine)) {
            Account root = access.account("root", Role.ADMINISTRATOR);
            String invitation = access.invitations.invite(root.asCaller(), root.id());
            String token = access.signIn("root");
            for (JournalEntry entry : access.test.entries()) {
                assertThat(entry.was() + " " + entry.is())
                        .doesNotContain(AccessFixture.PASSWORD)
                        .doesNotContain("argon2")
                        .doesNotContain(invitation)
                        .doesNotContain(token);
            }
            assertThat(access.test.entries())
                    .extracting(JournalEntry::event)
                    .containsExactly("AccountAdded", "PasswordChanged", "AccountInvited", "SignedIn");
        }
    }
}
