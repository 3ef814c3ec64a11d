package rapport.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.service.condition.Condition;
import rapport.access.model.Account;
import rapport.access.model.SetUpWish;
import rapport.access.store.StepRows;
import rapport.api.access.Caller;
import rapport.api.access.Role;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.sample.SampleCompany;
import rapport.features.api.launch.LaunchOptions;
import rapport.testkit.EachEngine;
import rapport.testkit.TestEngine;

class SetUpTest {

    @TempDir
    private Path folder = Path.of("/");

    private final SmallDirectory directory = new SmallDirectory();
    private final SmallModules modules = new SmallModules();

    private static SetUpWish wish(String mail, String password, String organization, String domain) {
        return new SetUpWish(
                mail,
                "Ada King Lovelace",
                mail,
                password,
                organization,
                List.of(domain),
                List.of("customers"),
                false,
                "en",
                "Europe/Berlin");
    }

    @EachEngine
    void makesTheAdministratorAColleagueOfOurOrganization(TestEngine engine) {
        try (AccessFixture access = new AccessFixture(engine)) {
            modules.enabled.add("team");
            SetUp setUp = new SetUp(access.accounts, directory.service(), modules);
            String key = setUp.findKey().orElseThrow();
            assertThat(setUp.isKey(key)).isTrue();
            assertThat(setUp.isKey("guess")).isFalse();
            Outcome<Account> outcome =
                    setUp.perform(wish("ada@ours.example", AccessFixture.PASSWORD, "Ours Ltd", "Ours.Example"));
            Account ada = outcome.findValue().orElseThrow();
            assertThat(ada.role()).isEqualTo(Role.ADMINISTRATOR);
            assertThat(ada.person()).isNotNull();
            assertThat(directory.organizations.get(0).ours()).isTrue();
            assertThat(directory.organizations.get(0).domains()).containsExactly("ours.example");
            assertThat(directory.people.get(0).givenName()).isEqualTo("Ada King");
            assertThat(directory.people.get(0).positions()).hasSize(1);
            assertThat(modules.enabled).containsExactly("customers");
            assertThat(access.signIn("ada@ours.example")).isNotEmpty();
            assertThat(setUp.isDone()).isTrue();
            assertThat(setUp.findKey()).isEmpty();
            assertThat(setUp.isKey(key)).isFalse();
            assertThat(setUp.perform(wish("eve@ours.example", AccessFixture.PASSWORD, "Eve", "eve.example"))
                            .objections())
                    .extracting(Objection::key)
                    .containsExactly("setup.done");
        }
    }

    @EachEngine
    void namesEverythingThatIsWrongAndKeepsNothing(TestEngine engine) {
        try (AccessFixture access = new AccessFixture(engine)) {
            SetUp setUp = new SetUp(access.accounts, directory.service(), modules);
            assertThat(setUp.perform(wish("nonsense at all", "short", " ", "gmail.com"))
                            .objections())
                    .extracting(Objection::field)
                    .containsExactlyInAnyOrder("login", "mail", "password", "organization", "domains");
            directory.refusing = true;
            assertThat(setUp.perform(wish("ada@ours.example", AccessFixture.PASSWORD, "Ours", "ours.example"))
                            .objections())
                    .extracting(Objection::field)
                    .containsExactly("mail");
            assertThat(setUp.isDone()).isFalse();
            assertThat(access.test.entries()).isEmpty();
        }
    }

    @Test
    void tellsTheLinkOnTheTerminalOnlyWhileItIsOfUse() {
        try (AccessFixture access = new AccessFixture(TestEngine.H2)) {
            SetUp setUp = new SetUp(access.accounts, directory.service(), modules);
            SetUpLine line = new SetUpLine(setUp, options(null, true));
            assertThat(line.line().orElseThrow())
                    .endsWith("http://127.0.0.1:8080/set-up?key="
                            + setUp.findKey().orElseThrow());
            assertThat(new SetUpLine(setUp, options(null, false)).line()).isEmpty();
            access.account("root", Role.ADMINISTRATOR);
            assertThat(line.line()).isEmpty();
        }
    }

    @Test
    void needsNobodyAtTheScreen() throws Exception {
        try (AccessFixture access = new AccessFixture(TestEngine.H2)) {
            SetUp setUp = new SetUp(access.accounts, directory.service(), modules);
            FirstSteps steps = new FirstSteps(access.accounts);
            new UnattendedSetUp(setUp, steps, options("admin", true), null);
            CountingSample sample = new CountingSample();
            steps.setModules(modules);
            steps.setReady(Condition.INSTANCE);
            steps.setSample(sample);
            assertThat(steps.makeSample().get(5, TimeUnit.SECONDS)).isTrue();
            assertThat(sample.isPresent()).isTrue();
            assertThat(modules.enabled).contains("customers", "suppliers", "team", "sample");
            assertThat(access.signedIn
                            .signIn("admin", "admin", AccessFixture.HERE)
                            .findValue())
                    .isPresent();
            assertThat(directory.organizations.get(0).name()).isEqualTo("Ours");
            UnattendedSetUp again = new UnattendedSetUp(setUp, steps, options("other", true), null);
            assertThat(again.line().orElseThrow()).contains("--sample and --own-domain are for a new installation");
            assertThat(directory.organizations).hasSize(1);
        }
    }

    @EachEngine
    void goesOnAfterACrashWithWhatWasChosen(TestEngine engine) throws Exception {
        try (AccessFixture access = new AccessFixture(engine)) {
            SetUp setUp = new SetUp(access.accounts, directory.service(), modules);
            FirstSteps neverGotThere = new FirstSteps(access.accounts);
            new UnattendedSetUp(setUp, neverGotThere, options("admin", true), null);
            neverGotThere.stop();
            access.restarted();
            FirstSteps steps = new FirstSteps(access.accounts);
            CountingSample sample = new CountingSample();
            steps.setModules(modules);
            steps.setReady(Condition.INSTANCE);
            steps.setSample(sample);

            long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
            while (!stillToDo(access).isEmpty()) {
                assertThat(System.nanoTime()).as("what was chosen is done").isLessThan(deadline);
                Thread.sleep(10);
            }
            assertThat(modules.enabled).contains("customers", "suppliers", "team");
            assertThat(sample.made).isEqualTo(1);
        }
    }

    @Test
    void makesNothingBeforeTheStartIsOverAndEveryLevelThere() throws Exception {
        try (AccessFixture access = new AccessFixture(TestEngine.H2)) {
            FirstSteps steps = new FirstSteps(access.accounts);
            CountingSample sample = new CountingSample();
            steps.setModules(modules);
            steps.setSample(sample);
            CompletableFuture<Boolean> made = steps.makeSample();
            assertThatThrownBy(() -> made.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            assertThat(sample.made).isZero();
            steps.setReady(Condition.INSTANCE);
            assertThat(made.get(30, TimeUnit.SECONDS)).isTrue();
            assertThat(sample.made).isEqualTo(1);
        }
    }

    @Test
    void refusesADomainThatIsNoneWhetherOrNotSomebodyIsAtTheScreen() {
        try (AccessFixture access = new AccessFixture(TestEngine.H2)) {
            SetUp setUp = new SetUp(access.accounts, directory.service(), modules);
            FirstSteps steps = new FirstSteps(access.accounts);
            for (Optional<String> password : List.of(Optional.<String>empty(), Optional.of("admin"))) {
                List<String> said = new ArrayList<>();
                LaunchOptions options = TestOptions.of(folder, true, List.of("not a domain"), false, password);
                assertThat(new UnattendedSetUp(setUp, steps, options, said::add).line())
                        .isEmpty();
                assertThat(said)
                        .containsExactly(
                                "--own-domain: not a domain is not a mail domain. It is the part after the @.");
                assertThat(setUp.isDone()).isFalse();
            }
        }
    }

    private static List<String> stillToDo(AccessFixture access) {
        return access.accounts.store().read(session -> StepRows.all(session.sql()));
    }

    private LaunchOptions options(@Nullable String password, boolean serving) {
        return TestOptions.of(folder, serving, List.of("ours.example"), true, Optional.ofNullable(password));
    }

    private static final class CountingSample implements SampleCompany {

        private volatile int made;

        @Override
        public void create(Caller by) {
            made++;
        }

        @Override
        public void remove(Caller by) {
            throw new UnsupportedOperationException("nobody asked for it");
        }

        @Override
        public boolean isPresent() {
            return made > 0;
        }
    }
}
