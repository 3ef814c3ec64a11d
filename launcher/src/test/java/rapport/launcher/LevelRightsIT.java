package rapport.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import rapport.launcher.LevelWrites.Write;
import rapport.launcher.RunningProduct.Setting;

/** Who may not read a level learns nothing of it by any page or program, and who may not write on it changes nothing there. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LevelRightsIT {

    private static final String PASSWORD = "correct stapler battery lamp";
    private static final List<String> LEVELS = List.of("customers", "suppliers", "team");
    private static final int AS_EVERYWHERE_ELSE = 404;
    private static final int TOLD_THAT_IT_IS_CLOSED = 403;

    private static final List<String> RESOURCES = List.of(
            "people?limit=1000",
            "organizations?limit=1000",
            "positions?limit=1000",
            "interactions?limit=1000",
            "relationships?limit=1000",
            "commitments?limit=1000",
            "ties?limit=1000",
            "today?limit=1000",
            "today?for=everybody&limit=1000",
            "imports",
            "levels",
            "modules",
            "search?q=an&limit=1000",
            "search?q=send&limit=1000");

    private RunningProduct product;
    private Visitor admin;
    private Program program;
    private final Map<String, Disclosed> disclosed = new TreeMap<>();
    private final Set<String> pages = new LinkedHashSet<>();
    private final Set<String> resources = new LinkedHashSet<>(RESOURCES);
    private final List<Colleague> colleagues = new ArrayList<>();

    /** Somebody with an account, and what they may not do. */
    private record Colleague(String login, Set<String> unread, Set<String> unwritten, Visitor console, Program api) {}

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        product = RunningProduct.start(
                Setting.in(folder).with("RAPPORT_ADMIN_PASSWORD", PASSWORD),
                "--own-domain",
                "ours.example",
                "--sample",
                "--levels",
                String.join(",", LEVELS));
        admin = Visitor.signIn(product.address(), "admin", PASSWORD);
        program = Program.of(product, "admin");
        LevelWrites.awaitSample(product, program);
        for (String level : LEVELS) {
            Disclosed all = Disclosed.on(level, program);
            disclosed.put(level, all);
            pages.addAll(all.pages());
            resources.addAll(all.resources());
        }
        pages.addAll(SitePages.from(admin));
        invite("nobody", "MEMBER", Set.of(), Set.of());
        invite("looker", "MEMBER", Set.of("customers"), Set.of());
        invite("keeper", "MANAGER", Set.of(), Set.of("suppliers"));
        invite("reader", "READER", Set.of("customers", "suppliers", "team"), Set.of());
    }

    private void invite(String login, String role, Set<String> reading, Set<String> writing) throws Exception {
        Map<String, String> account = new HashMap<>(
                Map.of("login", login, "name", "Colleague " + login, "role", role, "language", "en", "zone", "UTC"));
        Set<String> unread = new LinkedHashSet<>(LEVELS);
        Set<String> unwritten = new LinkedHashSet<>(LEVELS);
        for (String level : LEVELS) {
            String right = writing.contains(level) ? "WRITE" : reading.contains(level) ? "READ" : "NONE";
            account.put("level." + level, right);
        }
        unread.removeAll(reading);
        unread.removeAll(writing);
        unwritten.removeAll(writing);
        Visitor console = Visitor.invited(admin, account, PASSWORD);
        colleagues.add(new Colleague(login, unread, unwritten, console, Program.of(product, login)));
    }

    @AfterAll
    void stop() throws Exception {
        if (product != null) {
            product.close();
        }
    }

    @Test
    void anAdministratorIsToldAllThatIsKeptFromOthers() throws Exception {
        String told =
                toldByPages(admin).values() + "" + toldByResources(program).values();
        for (String level : List.of("customers", "suppliers")) {
            Disclosed all = all(level);
            assertThat(all.relationships()).as(level).isNotEmpty();
            assertThat(all.promises()).as(level).isNotEmpty();
            assertThat(all.signals()).as(level).isNotEmpty();
            assertThat(told).contains(all.secrets()).contains(all.stages());
        }
    }

    @Test
    void nothingOfAClosedLevelIsToldByAnyPageOrProgram() throws Exception {
        for (Colleague each : colleagues) {
            Map<String, String> told = toldByPages(each.console());
            told.putAll(toldByResources(each.api()));
            for (String level : each.unread()) {
                Set<String> secrets = new LinkedHashSet<>(all(level).secrets());
                secrets.addAll(onlyOf(all(level), each));
                told.forEach((path, body) -> secrets.forEach(secret -> assertThat(isTold(path, body, secret))
                        .as("%s is told at %s of %s: %s", each.login(), path, level, secret)
                        .isFalse()));
            }
        }
    }

    /** Stages that no level has which they may read. */
    private Set<String> onlyOf(Disclosed closed, Colleague reader) {
        Set<String> stages = new LinkedHashSet<>(closed.stages());
        disclosed.values().stream()
                .filter(each -> !reader.unread().contains(each.level()))
                .forEach(each -> stages.removeAll(each.stages()));
        return stages;
    }

    /** A page repeats the path under which it was asked for, as a way back and in its forms; that tells nothing. */
    private static boolean isTold(String path, String body, String secret) {
        return body.contains(secret) && !path.contains(secret);
    }

    @Test
    void whatIsAskedForByNameIsAsAbsentAsWhatNeverWas() throws Exception {
        for (Colleague each : colleagues) {
            for (String level : LEVELS) {
                boolean closed = each.unread().contains(level);
                List<String> asked = all(level).byName();
                for (String path : asked) {
                    assertThat(each.api().get(path).statusCode())
                            .as(each.login() + " " + path)
                            .isEqualTo(closed ? AS_EVERYWHERE_ELSE : 200);
                }
                assertThat(each.console().get("/" + level).statusCode())
                        .as(each.login() + " " + level)
                        .isEqualTo(closed ? AS_EVERYWHERE_ELSE : 200);
            }
        }
    }

    @Test
    void nothingIsWrittenWhereItMayNotBe() throws Exception {
        String before = state();
        List<String> wrong = new ArrayList<>();
        for (Colleague each : colleagues) {
            for (String level : each.unwritten()) {
                int expected = each.unread().contains(level) ? AS_EVERYWHERE_ELSE : TOLD_THAT_IT_IS_CLOSED;
                for (Write write : LevelWrites.byProgram(all(level), program)) {
                    note(each, level, write, write.by(each.api()), expected, wrong);
                }
                for (Write write : LevelWrites.byPage(all(level))) {
                    note(each, level, write, write.by(each.console()), expected, wrong);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(state()).isEqualTo(before);
    }

    private static void note(Colleague by, String level, Write write, int status, int expected, List<String> wrong) {
        if (status != expected) {
            wrong.add(by.login() + " on " + level + ": " + write + " was " + status + " and not " + expected);
        }
    }

    private String state() throws Exception {
        List<JsonObject> all = new ArrayList<>(program.items("relationships"));
        all.addAll(program.items("commitments"));
        for (String level : LEVELS) {
            for (String id : all(level).relationships().keySet()) {
                all.addAll(program.items("relationships/" + id + "/stakeholders"));
            }
        }
        return all.toString();
    }

    private Disclosed all(String level) {
        return Objects.requireNonNull(disclosed.get(level), level);
    }

    private Map<String, String> toldByPages(Visitor visitor) throws Exception {
        Map<String, String> told = new TreeMap<>();
        for (String page : pages) {
            told.put(page, visitor.get(page).body());
        }
        return told;
    }

    private Map<String, String> toldByResources(Program asking) throws Exception {
        Map<String, String> told = new TreeMap<>();
        for (String path : resources) {
            told.put("api/" + path, asking.get(path).body());
        }
        return told;
    }
}
