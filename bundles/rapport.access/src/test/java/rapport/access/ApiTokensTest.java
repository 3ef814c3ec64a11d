package rapport.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import rapport.access.model.Account;
import rapport.access.model.AccountDraft;
import rapport.access.model.ApiTokenDraft;
import rapport.api.access.Caller;
import rapport.api.access.Right;
import rapport.api.access.Role;
import rapport.api.journal.JournalEntry;
import rapport.api.outcome.Objection;
import rapport.testkit.EachEngine;
import rapport.testkit.TestEngine;

class ApiTokensTest {

    @EachEngine
    void letsAProgramInUntilItIsRevoked(TestEngine engine) {
        try (AccessFixture access = new AccessFixture(engine)) {
            Account ada = access.account("ada", Role.MEMBER);
            ApiTokens.Made made = make(access, ada, new ApiTokenDraft("backup", Role.MEMBER, Map.of(), 30));
            assertThat(access.signedIn.findBearer(made.secret()))
                    .get()
                    .extracting(Caller::account)
                    .isEqualTo(ada.id());
            assertThat(access.signedIn.findSession(made.secret())).isEmpty();
            assertThat(access.tokens.of(ada.asCaller()).get(0).lastUsedAt()).isEqualTo(access.clock.instant());
            access.tokens.revoke(ada.asCaller(), made.token().id());
            assertThat(access.signedIn.findBearer(made.secret())).isEmpty();
            assertThat(access.test.entries()).extracting(JournalEntry::event).endsWith("TokenMade", "TokenRevoked");
            assertThat(access.test.entries()).noneMatch(entry -> (entry.was() + entry.is()).contains(made.secret()));
        }
    }

    @EachEngine
    void expires(TestEngine engine) {
        try (AccessFixture access = new AccessFixture(engine)) {
            Account ada = access.account("ada", Role.MEMBER);
            ApiTokens.Made made = make(access, ada, new ApiTokenDraft("short", Role.MEMBER, Map.of(), 1));
            assertThat(access.signedIn.findBearer(made.secret())).isPresent();
            access.test.clock().advance(Duration.ofDays(1));
            assertThat(access.signedIn.findBearer(made.secret())).isEmpty();
            ApiTokens.Made forever = make(access, ada, new ApiTokenDraft("long", Role.MEMBER, Map.of(), null));
            access.test.clock().advanceDays(2_000);
            access.restarted();
            assertThat(access.signedIn.findBearer(forever.secret())).isPresent();
        }
    }

    @EachEngine
    void isNeverMoreThanItsOwner(TestEngine engine) {
        try (AccessFixture access = new AccessFixture(engine)) {
            Account root = access.account("root", Role.ADMINISTRATOR);
            Account ada = access.account("ada", Role.ADMINISTRATOR);
            ApiTokens.Made made = make(access, ada, new ApiTokenDraft("all", Role.ADMINISTRATOR, Map.of(), null));
            ApiTokens.Made narrow =
                    make(access, ada, new ApiTokenDraft("some", Role.MEMBER, Map.of("customers", Right.READ), null));
            Caller program = access.signedIn.findBearer(narrow.secret()).orElseThrow();
            assertThat(program.role()).isEqualTo(Role.MEMBER);
            assertThat(program.rightOn("customers")).isEqualTo(Right.READ);
            assertThat(program.rightOn("suppliers")).isEqualTo(Right.WRITE);

            access.accounts.change(
                    root.asCaller(),
                    ada.id(),
                    ada.version(),
                    new AccountDraft("ada", "Ada", null, null, Role.READER, Map.of("team", Right.NONE), "en", "UTC"));
            Caller lessened = access.signedIn.findBearer(made.secret()).orElseThrow();
            assertThat(lessened.role()).isEqualTo(Role.READER);
            assertThat(lessened.rightOn("team")).isEqualTo(Right.NONE);
            assertThat(access.signedIn.findBearer(narrow.secret()).orElseThrow().rightOn("customers"))
                    .isEqualTo(Right.READ);
        }
    }

    @EachEngine
    void refusesMoreThanItsOwnerHas(TestEngine engine) {
        try (AccessFixture access = new AccessFixture(engine)) {
            Account ada = access.account("ada", Role.MEMBER);
            assertThat(access.tokens
                            .make(ada.asCaller(), ada, new ApiTokenDraft(" ", Role.MANAGER, Map.of(), 0))
                            .objections())
                    .extracting(Objection::field)
                    .containsExactly("name", "role", "days");
        }
    }

    private static ApiTokens.Made make(AccessFixture access, Account owner, ApiTokenDraft draft) {
        return access.tokens.make(owner.asCaller(), owner, draft).findValue().orElseThrow();
    }
}
