package rapport.modules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import rapport.api.access.Caller;
import rapport.api.access.Forbidden;
import rapport.api.module.Module;
import rapport.features.api.Feature;
import rapport.features.api.FeatureChange;
import rapport.features.api.FeatureOutcome;
import rapport.features.api.FeaturePlan;
import rapport.features.api.FeatureState;
import rapport.features.api.Features;
import rapport.features.api.Sentence;
import rapport.features.api.launch.LaunchOptions;
import rapport.modules.change.Pause;
import rapport.modules.change.UnfinishedChange;
import rapport.modules.memory.MemoryWatch;
import rapport.modules.store.ModuleChoices;
import rapport.modules.store.SqlChangeLog;
import rapport.testkit.Callers;
import rapport.testkit.TestStore;

class ModuleSwitchTest {

    private final TestStore test = TestStore.inMemory();
    private final FakeFeatures features = new FakeFeatures();
    private final FakeChoices choices = new FakeChoices();
    private final Caller administrator = Callers.administrator();

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void startsWhatWasChosenBefore() {
        choices.remember(administrator, "donors", true);
        choices.remember(administrator, "partners", false);

        start(Optional.empty(), false);

        assertThat(features.enabled).containsEntry("donors", true).containsEntry("partners", false);
    }

    @Test
    void theCommandLineIsAChoiceAboutEveryLevel() {
        choices.remember(administrator, "donors", true);

        start(Optional.of(List.of("partners")), true);

        assertThat(features.enabled)
                .containsEntry("donors", false)
                .containsEntry("partners", true)
                .containsEntry("sample", true);
        assertThat(choices.all()).containsEntry("donors", false).containsEntry("partners", true);
    }

    @Test
    void anExampleRunsWhereTheCommandLineNamesIt() {
        start(Optional.of(List.of("partners", "choir")), false);
        assertThat(features.enabled).containsEntry("choir", true).containsEntry("partners", true);

        start(Optional.of(List.of("partners")), false);
        assertThat(choices.all()).containsEntry("choir", false);
    }

    @Test
    void remembersASwitchAndTellsHowTheModuleIs() {
        ModuleSwitch modules = start(Optional.empty(), false);

        Module donors = modules.enable(administrator, "donors").findValue().orElseThrow();

        assertThat(donors.enabled()).isTrue();
        assertThat(donors.kind()).isEqualTo(Module.Kind.LEVEL);
        assertThat(choices.all()).containsEntry("donors", true);
    }

    @Test
    void remembersNothingThatTheFrameworkRefused() {
        ModuleSwitch modules = start(Optional.empty(), false);
        features.refusal = "donors needs the package org.example.charity, which nothing supplies";

        assertThat(modules.enable(administrator, "donors").objections())
                .singleElement()
                .satisfies(objection -> assertThat(objection.sentence()).contains("org.example.charity"));
        assertThat(choices.all()).doesNotContainKey("donors");
    }

    @Test
    void namesModulesInTheReadersLanguage() {
        ModuleSwitch modules = start(Optional.empty(), false);
        Caller reader = new Caller(
                administrator.account(),
                null,
                "Ada",
                administrator.role(),
                Map.of(),
                Locale.GERMANY,
                administrator.zone());

        assertThat(modules.list(reader)).extracting(Module::title).containsOnly("auf Deutsch");
    }

    @Test
    void asksForAnAdministrator() {
        ModuleSwitch modules = start(Optional.empty(), false);

        assertThatThrownBy(() -> modules.disable(Callers.member(), "donors")).isInstanceOf(Forbidden.class);
    }

    @Test
    void knowsNoModuleThatNoFileDescribes() {
        ModuleSwitch modules = start(Optional.empty(), false);

        assertThat(modules.enable(administrator, "ghosts").objections())
                .singleElement()
                .satisfies(objection -> assertThat(objection.sentence()).isEqualTo("there is no module ghosts"));
    }

    private ModuleSwitch start(Optional<List<String>> levels, boolean sample) {
        LaunchOptions options = new LaunchOptions(
                Path.of("/data"),
                Path.of("/cache"),
                "127.0.0.1",
                8080,
                true,
                List.of(),
                sample,
                levels,
                Optional.empty());
        SqlChangeLog log = new SqlChangeLog(test.database(), test.clock(), options);
        UnfinishedChange none = new UnfinishedChange(features, test.moduleTables(), log);
        MemoryWatch memory = new MemoryWatch(features, log, new Pause(), test.clock());
        return new ModuleSwitch(features, choices, options, none, LeftThreadsTest.nobodys(), memory);
    }

    private static final Feature.Words GERMAN = new Feature.Words("auf Deutsch", "wozu");

    private static final class FakeFeatures implements Features {

        private final Map<String, Boolean> enabled = new LinkedHashMap<>();
        private String refusal = "";

        FakeFeatures() {
            enabled.put("base", true);
            enabled.put("donors", false);
            enabled.put("partners", false);
            enabled.put("sample", false);
            enabled.put("choir", false);
        }

        @Override
        public List<Feature> all() {
            return enabled.keySet().stream().map(this::feature).toList();
        }

        private Feature feature(String name) {
            List<String> categories = List.of("donors", "partners").contains(name)
                    ? List.of("level")
                    : name.equals("choir") ? List.of("example") : List.of();
            FeatureState state = enabled.getOrDefault(name, false) ? FeatureState.ENABLED : FeatureState.DISABLED;
            return new Feature(
                    name,
                    name,
                    "",
                    Map.of("de", GERMAN),
                    "1",
                    categories,
                    name.equals("base"),
                    state,
                    List.of(),
                    Optional.empty());
        }

        @Override
        public FeatureOutcome enable(String name) {
            return set(name, true);
        }

        @Override
        public FeatureOutcome disable(String name) {
            return set(name, false);
        }

        @Override
        public FeaturePlan plan(FeatureChange change) {
            throw new UnsupportedOperationException();
        }

        @Override
        public FeatureOutcome apply(FeatureChange change) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void keep(FeatureChange change) {
            throw new UnsupportedOperationException();
        }

        private FeatureOutcome set(String name, boolean on) {
            if (!refusal.isEmpty()) {
                return new FeatureOutcome.Refused(List.of(Sentence.untranslated(refusal)));
            }
            enabled.put(name, on);
            return new FeatureOutcome.Changed(List.of(), List.of());
        }
    }

    private static final class FakeChoices implements ModuleChoices {

        private final Map<String, Boolean> choices = new HashMap<>();

        @Override
        public Map<String, Boolean> all() {
            return Map.copyOf(choices);
        }

        @Override
        public void remember(Caller by, String module, boolean enabled) {
            choices.put(module, enabled);
        }
    }
}
