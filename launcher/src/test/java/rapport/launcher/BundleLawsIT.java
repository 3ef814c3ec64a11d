package rapport.launcher;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The laws of the house, read from the bundles of the assembled product. The sixth has a test of its own: every subset starts. */
class BundleLawsIT {
    private static final Set<String> LEVELS =
            Set.of("rapport.team", "rapport.suppliers", "rapport.customers", "rapport.donors");
    /** The module manager; and the store, since only a bundle itself can list the migrations that lie in it. */
    private static final Set<String> MAY_SEE_THE_FRAMEWORK = Set.of("rapport.modules", "rapport.store");

    private static final List<String> FORBIDDEN =
            List.of("Bundle-Activator", "Require-Bundle", "DynamicImport-Package", "Fragment-Host");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
    private static final Pattern JAVADOC = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);
    /** At least three words, and a full stop that is the last. */
    private static final Pattern ONE_SENTENCE = Pattern.compile("\\S+ \\S+ (?:(?![.?!] ).)+\\.");

    private static final Map<String, Path> JARS = new HashMap<>();
    private static final Map<String, Attributes> BUNDLES = new HashMap<>();

    @BeforeAll
    static void readManifests() throws IOException {
        try (Stream<Path> jars = Files.list(RunningProduct.product().resolve("bundles"))) {
            jars.filter(jar -> String.valueOf(jar.getFileName()).startsWith("rapport."))
                    .forEach(BundleLawsIT::read);
        }
        assertThat(BUNDLES).isNotEmpty();
    }

    private static void read(Path path) {
        try (JarFile jar = new JarFile(path.toFile())) {
            Attributes manifest = jar.getManifest().getMainAttributes();
            String name = manifest.getValue("Bundle-SymbolicName");
            BUNDLES.put(name, manifest);
            JARS.put(name, path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aBundleExportsEverythingOrNothing() {
        BUNDLES.forEach((name, manifest) -> {
            if (isApi(name)) {
                assertThat(exports(name)).as(name).containsExactlyInAnyOrderElementsOf(handWritten(name));
            } else {
                assertThat(exports(name)).as(name).isEmpty();
            }
        });
    }

    @Test
    void anExportedPackageHasAVersionIsMarkedForNullAndSaysWhatItIsInOneSentence() throws IOException {
        for (String name : BUNDLES.keySet()) {
            for (String exported : exports(name)) {
                Path source = Path.of("../bundles", name, "src/main/java", exported.replace('.', '/'));
                String told = Files.readString(source.resolve("package-info.java"));
                assertThat(objections(exported, told)).as(exported).isEmpty();
            }
            assertThat(clauses(manifest(name), "Export-Package"))
                    .as(name)
                    .allMatch(clause -> clause.contains("version="));
        }
    }

    /** The framework reads these as ISO 8859-1; whoever writes an umlaut as it is shows two strange letters in its place. */
    @Test
    void settingsAreNamedInBothLanguagesAndEveryLetterIsReadRight() throws IOException {
        for (Map.Entry<String, Path> bundle : JARS.entrySet()) {
            try (JarFile jar = new JarFile(bundle.getValue().toFile())) {
                for (JarEntry entry : jar.stream()
                        .filter(one -> one.getName().matches("OSGI-INF/l10n/[^_]+\\.properties"))
                        .toList()) {
                    JarEntry german = jar.getJarEntry(entry.getName().replace(".properties", "_de.properties"));
                    assertThat(german).as(bundle.getKey()).isNotNull();
                    assertThat(words(jar, german).stringPropertyNames())
                            .as(bundle.getKey())
                            .isEqualTo(words(jar, entry).stringPropertyNames());
                }
            }
        }
    }

    private static Properties words(JarFile jar, JarEntry entry) throws IOException {
        String text = new String(jar.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        assertThat(text).as(jar.getName() + " " + entry).matches("\\p{ASCII}*");
        Properties words = new Properties();
        words.load(new StringReader(text));
        return words;
    }

    @Test
    void aPackageThatSaysNothingTrueOfItselfIsFound() {
        String good =
                "/** Signs that a relationship\n * needs attention. */\n@Export\n@Version(\"1.0.0\")\n@NullMarked\n";
        assertThat(objections("rapport.api.signal", good)).isEmpty();
        assertThat(objections("rapport.api.signal", good.replace("@NullMarked", "")))
                .containsExactly("@NullMarked");
        assertThat(objections("rapport.api.signal", good.replace("@Version", "")))
                .containsExactly("@Version");
        for (String empty :
                List.of("Signal.", "The rapport.api.signal package.", "Signs of it. And more of them.", "")) {
            String told = good.replace("Signs that a relationship\n * needs attention.", empty);
            assertThat(objections("rapport.api.signal", told)).as(empty).containsExactly("one true sentence");
        }
    }

    /** What an exported package misses in its own words. */
    private static List<String> objections(String exported, String told) {
        List<String> missing = new ArrayList<>();
        Stream.of("@Version", "@NullMarked")
                .filter(mark -> !told.contains("\n" + mark))
                .forEach(missing::add);
        Matcher comment = JAVADOC.matcher(told);
        String sentence = comment.find()
                ? comment.group(1).replaceAll("\\s*\\n\\s*\\*?\\s*", " ").strip()
                : "";
        if (!ONE_SENTENCE.matcher(sentence).matches() || sentence.contains(exported)) {
            missing.add("one true sentence");
        }
        return missing;
    }

    @Test
    void everyOwnPackageLivesUnderItsBundlesName() {
        BUNDLES.forEach((name, manifest) ->
                assertThat(packages(name)).as(name).allMatch(each -> each.equals(name) || each.startsWith(name + ".")));
    }

    @Test
    void noPackageIsSplit() {
        Map<String, List<String>> owners = new HashMap<>();
        BUNDLES.keySet()
                .forEach(name -> packages(name)
                        .forEach(each -> owners.computeIfAbsent(each, any -> new ArrayList<>())
                                .add(name)));
        assertThat(owners)
                .allSatisfy((each, bundles) -> assertThat(bundles).as(each).hasSize(1));
    }

    @Test
    void noLevelImportsALevelOrAProvider() {
        for (String level : LEVELS) {
            assertThat(imports(level))
                    .as(level)
                    .filteredOn(each -> each.startsWith("rapport."))
                    .filteredOn(each -> !each.startsWith(level))
                    .allMatch(each -> each.startsWith("rapport.api")
                            || each.startsWith("rapport.store.api")
                            || each.startsWith("rapport.console.api"));
        }
    }

    @Test
    void noBundleHasAnActivatorOrWiresByHand() {
        BUNDLES.forEach((name, manifest) -> FORBIDDEN.forEach(header ->
                assertThat(manifest.getValue(header)).as(name + " " + header).isNull()));
    }

    @Test
    void onlyTheModuleManagerAndTheStoreSeeTheFramework() {
        BUNDLES.keySet().stream()
                .filter(name -> !MAY_SEE_THE_FRAMEWORK.contains(name))
                .forEach(name ->
                        assertThat(imports(name)).as(name).noneMatch(each -> each.startsWith("org.osgi.framework")));
    }

    @Test
    void modelAndRulesSeeOnlyJavaTheApiAndEachOther() throws IOException {
        List<String> violations = new ArrayList<>();
        for (String name : BUNDLES.keySet()) {
            JavaClasses inside = classesIn(Objects.requireNonNull(JARS.get(name)));
            assertThat(inside).as(name).isNotEmpty();
            violations.addAll(classes()
                    .that()
                    .resideInAnyPackage(name + ".model..", name + ".rules..")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            "java..", "rapport.api..", "org.jspecify..", name + ".model..", name + ".rules..")
                    .allowEmptyShould(true)
                    .evaluate(inside)
                    .getFailureReport()
                    .getDetails());
        }
        assertThat(violations).isEmpty();
    }

    private static JavaClasses classesIn(Path path) throws IOException {
        try (JarFile jar = new JarFile(path.toFile())) {
            return new ClassFileImporter().importJar(jar);
        }
    }

    /** All but compiled page templates, which are inside what the package beside them does. */
    private static List<String> handWritten(String name) {
        return packages(name).stream()
                .filter(each -> !each.endsWith(".templates"))
                .toList();
    }

    private static boolean isApi(String name) {
        return name.endsWith(".api");
    }

    private static List<String> exports(String name) {
        return clauses(manifest(name), "Export-Package").stream()
                .map(BundleLawsIT::packageOf)
                .toList();
    }

    private static List<String> imports(String name) {
        return clauses(manifest(name), "Import-Package").stream()
                .map(BundleLawsIT::packageOf)
                .toList();
    }

    private static Attributes manifest(String name) {
        return Objects.requireNonNull(BUNDLES.get(name), name);
    }

    private static String packageOf(String clause) {
        return clause.replaceFirst(";.*", "");
    }

    private static List<String> clauses(Attributes manifest, String header) {
        String value = manifest.getValue(header);
        if (value == null) {
            return List.of();
        }
        String unquoted = QUOTED.matcher(value).replaceAll("");
        return List.of(unquoted.split(","));
    }

    private static List<String> packages(String name) {
        try (JarFile jar =
                new JarFile(Objects.requireNonNull(JARS.get(name), name).toFile())) {
            return jar.stream()
                    .map(entry -> entry.getName())
                    .filter(entry -> entry.endsWith(".class") && entry.contains("/"))
                    .map(entry -> entry.substring(0, entry.lastIndexOf('/')).replace('/', '.'))
                    .distinct()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
