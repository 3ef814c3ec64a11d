package rapport.access;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import rapport.api.access.Role;
import rapport.features.api.launch.LaunchOptions;
import rapport.testkit.TestEngine;
import rapport.testkit.TestStore;

/** What the pages of this bundle stand on, for tests in their package. */
public final class AccessPages implements AutoCloseable {

    private final AccessFixture access = new AccessFixture(TestEngine.H2);
    private final SmallModules modules = new SmallModules();
    private final SmallDirectory directory = new SmallDirectory();
    private final FirstSteps firstSteps = new FirstSteps(access.accounts);

    public final LaunchOptions options =
            TestOptions.of(Path.of("/").toAbsolutePath(), true, List.of("ours.example"), false, Optional.empty());
    public final SetUp setUp = new SetUp(access.accounts, directory.service(), modules);
    public final Invitations invitations = new Invitations(access.accounts, options, directory.service());

    public Accounts accounts() {
        return access.accounts;
    }

    public SignedIn signedIn() {
        return access.signedIn;
    }

    public ApiTokens tokens() {
        return access.tokens;
    }

    public FirstSteps firstSteps() {
        return firstSteps;
    }

    public TestStore test() {
        return access.test;
    }

    public String key() {
        return setUp.findKey().orElseThrow();
    }

    /** An administrator called root, signed in: the secret of the session. */
    public String root() {
        access.account("root", Role.ADMINISTRATOR);
        return access.signIn("root");
    }

    public String password() {
        return AccessFixture.PASSWORD;
    }

    @Override
    public void close() {
        firstSteps.stop();
        access.close();
    }
}
