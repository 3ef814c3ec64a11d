package rapport.launcher.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PromiseTest {

    private static final String TELL = "Rule String tell(Signal) owed";
    private static final Promise RELEASED = promise("1.2.0", "Rule is interface", TELL, "Facts List<Fact> all()");

    @TempDir
    Path folder;

    @Test
    void whatIsAsItWasKeepsItsVersion() {
        assertThat(least(promise("1.2.0", "Rule is interface", TELL, "Facts List<Fact> all()")))
                .isEqualTo("1.2.0");
    }

    @Test
    void whateverIsGoneOrOtherwiseBreaksWhoeverUsedIt() {
        assertThat(least(promise("1.2.0", "Rule is interface", TELL))).isEqualTo("2.0.0");
        assertThat(least(promise("1.2.0", "Rule is interface", TELL, "Facts Set<Fact> all()")))
                .isEqualTo("2.0.0");
    }

    @Test
    void moreToUseBreaksNobody() {
        assertThat(least(with("Facts int count()"))).isEqualTo("1.3.0");
        assertThat(least(with("Rule String advise(Signal)"))).isEqualTo("1.3.0");
        assertThat(least(with("Page is interface", "Page Answer show(Visit) owed")))
                .isEqualTo("1.3.0");
    }

    @Test
    void moreToWriteBreaksWhoeverImplementsIt() {
        assertThat(least(with("Rule String advise(Signal) owed"))).isEqualTo("2.0.0");
    }

    @Test
    void lessToWriteBreaksNobody() {
        assertThat(least(promise("1.2.0", "Rule is interface", "Rule String tell(Signal)", "Facts List<Fact> all()")))
                .isEqualTo("1.2.0");
    }

    @Test
    void aPackageThatWasNotRaisedIsNamedWithWhatChanged() {
        Map<String, Promise> before = Map.of("a.b", RELEASED, "a.gone", RELEASED);
        Promise changed = promise("1.2.9", "Rule is interface", TELL);
        assertThat(BaselineIT.objections(before, Map.of("a.b", changed)))
                .anySatisfy(objection -> assertThat(objection)
                        .contains("a.b needs @Version(\"2.0.0\")", "it has 1.2.9", "- Facts List<Fact> all()"))
                .anySatisfy(objection -> assertThat(objection).contains("a.gone is gone"))
                .hasSize(2);
        Promise raised = promise("2.0.0", "Rule is interface", TELL);
        assertThat(BaselineIT.objections(Map.of("a.b", RELEASED), Map.of("a.b", raised)))
                .isEmpty();
    }

    @Test
    void whatWasRecordedIsReadAsItWas() throws Exception {
        Map<String, Promise> api = Map.of("a.b", RELEASED, "a.c", promise("1.10.0", "Page is interface"));
        Path file = folder.resolve("baseline.txt");
        Baseline.write(file, api);
        assertThat(Baseline.read(file)).isEqualTo(api);
    }

    private static String least(Promise now) {
        return RELEASED.leastNow(now).toString();
    }

    private static Promise with(String... more) {
        Set<String> lines = new HashSet<>(RELEASED.lines());
        lines.addAll(Set.of(more));
        return new Promise(RELEASED.version(), lines);
    }

    private static Promise promise(String version, String... lines) {
        return new Promise(ApiVersion.parse(version), Set.of(lines));
    }
}
