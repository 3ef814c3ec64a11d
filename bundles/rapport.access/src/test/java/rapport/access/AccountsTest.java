package rapport.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import rapport.access.model.Account;
import rapport.access.model.AccountDraft;
import rapport.api.access.Caller;
import rapport.api.access.Colleagues;
import rapport.api.access.Forbidden;
import rapport.api.access.Right;
import rapport.api.access.Role;
import rapport.api.id.Ids;
import rapport.api.outcome.Objection;
import rapport.api.party.PersonId;
import rapport.store.api.Conflict;
import rapport.testkit.EachEngine;
import rapport.testkit.TestEngine;

class AccountsTest {

    private static AccountDraft draft(String login, Role role, Map<String, Right> rights) {
        return new AccountDraft(login, "Ada", login + "@ours.example", null, role, rights, "de", "Europe/Berlin");
    }

    @EachEngine
    void addsAndChangesWithRightsPerLevel(TestEngine engine) {
        try (AccessFixture access = new AccessFixture(engine)) {
            Caller root = access.account("root", Role.ADMINISTRATOR).asCaller();
            PersonId person = new PersonId(Ids.next());
            AccountDraft draft = draft("ada", Role.MEMBER, Map.of("customers", Right.READ, "team", Right.NONE));
            Account ada =
                    access.accounts.add(root, draft.of(person)).findValue().orElseThrow();
            assertThat(access.accounts.find(ada.id())).contains(ada);
            assertThat(ada.asCaller().mayWrite("customers")).isFalse();
            assertThat(ada.asCaller().mayRead("team")).isFalse();
            assertThat(ada.asCaller().mayWrite("suppliers")).isTrue();
            assertThat(ada.asCaller().locale().getLanguage()).isEqualTo("de");
            Colleagues colleagues = access.signedIn;
            assertThat(colleagues.withAccounts()).containsExactly(person);

            Account changed = access.accounts
                    .change(root, ada.id(), 1, draft("ada", Role.READER, Map.of()))
                    .findValue()
                    .orElseThrow();
            assertThat(changed.version()).isEqualTo(2);
            assertThat(changed.levelRights()).isEmpty();
            assertThatThrownBy(() -> access.accounts.change(root, ada.id(), 1, draft("ada", Role.READER, Map.of())))
                    .isInstanceOf(Conflict.class);
        }
    }

    @EachEngine
    void letsOnlyAdministratorsLookAfterOthers(TestEngine engine) {
        try (AccessFixture access = new AccessFixture(engine)) {
            Caller manager = access.account("max", Role.MANAGER).asCaller();
            assertThatThrownBy(() -> access.accounts.all(manager)).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> access.accounts.add(manager, draft("x1", Role.READER, Map.of())))
                    .isInstanceOf(Forbidden.class);
            assertThat(access.accounts.readIn(manager, "de", "Europe/Berlin").findValue())
                    .isPresent();
            assertThat(access.accounts.readIn(manager, "de", "Mars/Olympus").objections())
                    .extracting(Objection::field)
                    .containsExactly("zone");
        }
    }

    @EachEngine
    void namesEverythingThatIsWrongAtOnce(TestEngine engine) {
        try (AccessFixture access = new AccessFixture(engine)) {
            Caller root = access.account("root", Role.ADMINISTRATOR).asCaller();
            AccountDraft wrong = new AccountDraft("a b", "", "no mail", null, Role.READER, Map.of(), "?", "?");
            assertThat(access.accounts.add(root, wrong).objections())
                    .extracting(Objection::field)
                    .containsExactlyInAnyOrder("name", "login", "mail", "language", "zone");
            assertThat(access.accounts
                            .add(root, draft("ROOT", Role.READER, Map.of()))
                            .objections())
                    .extracting(Objection::key)
                    .containsExactly("login.taken");
        }
    }

    @EachEngine
    void keepsTheLastAdministrator(TestEngine engine) {
        try (AccessFixture access = new AccessFixture(engine)) {
            Account root = access.account("root", Role.ADMINISTRATOR);
            Caller caller = root.asCaller();
            assertThat(access.accounts
                            .setActive(caller, root.id(), root.version(), false)
                            .objections())
                    .hasSize(1);
            assertThat(access.accounts
                            .change(caller, root.id(), root.version(), draft("root", Role.MEMBER, Map.of()))
                            .objections())
                    .hasSize(1);
            access.account("second", Role.ADMINISTRATOR);
            assertThat(access.accounts
                            .setActive(caller, root.id(), root.version(), false)
                            .findValue())
                    .isPresent();
        }
    }

    @EachEngine
    void invitesOnceAndForAWeek(TestEngine engine) {
        try (AccessFixture access = new AccessFixture(engine)) {
            Caller root = access.account("root", Role.ADMINISTRATOR).asCaller();
            Account ada = access.accounts
                    .add(root, draft("ada", Role.MEMBER, Map.of()))
                    .findValue()
                    .orElseThrow();
            assertThat(ada.hasPassword()).isFalse();
            String first = access.invitations.invite(root, ada.id());
            String second = access.invitations.invite(root, ada.id());
            assertThat(access.invitations.findInvited(first)).isEmpty();
            assertThat(access.invitations.accept(second, "kurz").objections()).hasSize(1);
            assertThat(access.invitations.accept(second, AccessFixture.PASSWORD).findValue())
                    .isPresent();
            assertThat(access.invitations.accept(second, AccessFixture.PASSWORD).objections())
                    .extracting(Objection::key)
                    .containsExactly("invitation.spent");
            assertThat(access.signIn("ada")).isNotEmpty();
            String late = access.invitations.invite(root, ada.id());
            access.test.clock().advanceDays(8);
            assertThat(access.invitations.findInvited(late)).isEmpty();
        }
    }
}
