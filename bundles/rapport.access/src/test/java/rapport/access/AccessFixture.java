package rapport.access;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rapport.access.SignedIn.Place;
import rapport.access.model.Account;
import rapport.access.model.AccountDraft;
import rapport.api.access.Caller;
import rapport.api.access.Role;
import rapport.testkit.TestEngine;
import rapport.testkit.TestStore;

/** The services of this bundle over a real database, as after a start; {@link #restarted} is after the next one. */
public final class AccessFixture implements AutoCloseable {

    public static final String PASSWORD = "kleiner gelber Anker";
    public static final Place HERE = new Place("192.0.2.1", "Test browser");
    static final AccessSettings SETTINGS = new AccessSettings(Duration.ofDays(14), Duration.ofDays(90), 10);

    final TestStore test;
    final Clock clock;
    public Accounts accounts;
    public Invitations invitations;
    public SignedIn signedIn;
    ApiTokens tokens;

    public AccessFixture(TestEngine engine) {
        test = engine.open();
        clock = test.clock();
        accounts = new Accounts(test.database(), clock, SETTINGS);
        invitations =
                new Invitations(accounts, TestOptions.of(Path.of("/"), true, List.of(), false, Optional.empty()), null);
        signedIn = new SignedIn(accounts);
        tokens = new ApiTokens(accounts);
    }

    void restarted() {
        accounts = new Accounts(test.database(), clock, SETTINGS);
        invitations =
                new Invitations(accounts, TestOptions.of(Path.of("/"), true, List.of(), false, Optional.empty()), null);
        signedIn = new SignedIn(accounts);
        tokens = new ApiTokens(accounts);
    }

    /** An account with {@link #PASSWORD}. */
    public Account account(String login, Role role) {
        AccountDraft draft = new AccountDraft(login, "Ada Lovelace", null, null, role, Map.of(), "en", "UTC");
        Account added = accounts.add(Caller.platform("test"), draft).findValue().orElseThrow();
        return accounts.setPassword(Caller.platform("test"), added.id(), PASSWORD, false, "");
    }

    public String signIn(String login) {
        return signedIn.signIn(login, PASSWORD, HERE).findValue().orElseThrow();
    }

    @Override
    public void close() {
        test.close();
    }
}
