package rapport.launcher.baseline;

import static com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT;
import static com.tngtech.archunit.core.domain.JavaModifier.BRIDGE;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.PROTECTED;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what a built bundle exports, without loading any of it. */
final class PublicApi {

    private static final Pattern QUALIFIED = Pattern.compile("\\b(?:[a-z]\\w*\\.)+(?=[A-Z])");
    private static final Pattern EXPORT = Pattern.compile("([\\w.]+)((?:;[\\w-]+:?=(?:\"[^\"]*\"|[^;,]*))*)(?:,|$)");
    private static final Pattern VERSION = Pattern.compile(";version=\"?([\\d.]+)");

    /** Others implement what carries this; what does not is implemented by us alone. */
    private static final String IMPLEMENTED_BY_OTHERS = "org.osgi.annotation.versioning.ConsumerType";

    private PublicApi() {}

    /** By package. */
    static Map<String, Promise> of(Path jar) throws IOException {
        Map<String, ApiVersion> exported = exported(jar);
        Map<String, Set<String>> lines = new HashMap<>();
        for (JavaClass type : classes(jar)) {
            if (exported.containsKey(type.getPackageName()) && isOffered(type)) {
                lines.computeIfAbsent(type.getPackageName(), any -> new TreeSet<>())
                        .addAll(lines(type));
            }
        }
        Map<String, Promise> api = new TreeMap<>();
        exported.forEach((name, version) -> api.put(name, new Promise(version, lines.getOrDefault(name, Set.of()))));
        return api;
    }

    private static JavaClasses classes(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return new ClassFileImporter().importJar(file);
        }
    }

    private static Map<String, ApiVersion> exported(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            String header = file.getManifest().getMainAttributes().getValue("Export-Package");
            Map<String, ApiVersion> versions = new HashMap<>();
            for (Matcher found = EXPORT.matcher(header); found.find(); ) {
                Matcher version = VERSION.matcher(found.group(2));
                if (version.find()) {
                    versions.put(found.group(1), ApiVersion.parse(version.group(1)));
                }
            }
            return versions;
        }
    }

    private static boolean isOffered(JavaClass type) {
        return type.getModifiers().contains(PUBLIC)
                && !type.isAnonymousClass()
                && !type.isLocalClass()
                && type.getEnclosingClass().map(PublicApi::isOffered).orElse(true);
    }

    private static Set<String> lines(JavaClass type) {
        String name = nameIn(type);
        boolean others = type.isInterface() && type.isAnnotatedWith(IMPLEMENTED_BY_OTHERS);
        Set<String> lines = new TreeSet<>();
        lines.add(name + " is " + kind(type) + supertypes(type));
        type.getFields().stream().filter(PublicApi::isOffered).forEach(field -> lines.add(name + " " + line(field)));
        type.getConstructors().stream()
                .filter(PublicApi::isOffered)
                .forEach(one -> lines.add(name + " new" + parameters(one)));
        type.getMethods().stream()
                .filter(PublicApi::isOffered)
                .filter(method -> !isWrittenByTheCompiler(type, method))
                .forEach(method -> lines.add(name + " " + line(method, others)));
        return lines;
    }

    private static String nameIn(JavaClass type) {
        return type.getName().substring(type.getPackageName().length() + 1);
    }

    private static String kind(JavaClass type) {
        if (type.isAnnotation()) {
            return "annotation";
        }
        if (type.isRecord()) {
            return "record";
        }
        if (type.isEnum()) {
            return "enum";
        }
        if (type.isInterface()) {
            return "interface";
        }
        return Stream.of(ABSTRACT, FINAL)
                        .filter(type.getModifiers()::contains)
                        .map(modifier -> modifier.name().toLowerCase(Locale.ROOT) + " ")
                        .collect(Collectors.joining())
                + "class";
    }

    private static String supertypes(JavaClass type) {
        List<JavaType> above = Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream())
                .toList();
        return above.stream()
                .map(PublicApi::said)
                .filter(name -> !Set.of("Object", "Record", "Annotation").contains(name) && !name.startsWith("Enum<"))
                .sorted()
                .map(name -> ", a " + name)
                .collect(Collectors.joining());
    }

    private static boolean isOffered(JavaMember member) {
        Set<?> modifiers = member.getModifiers();
        return (modifiers.contains(PUBLIC) || modifiers.contains(PROTECTED))
                && !modifiers.contains(SYNTHETIC)
                && !modifiers.contains(BRIDGE);
    }

    private static boolean isWrittenByTheCompiler(JavaClass type, JavaMethod method) {
        return Set.of("equals", "hashCode", "toString").contains(method.getName())
                || type.isEnum() && Set.of("values", "valueOf").contains(method.getName());
    }

    private static String line(JavaField field) {
        return said(field.getType()) + " " + field.getName();
    }

    private static String line(JavaMethod method, boolean others) {
        boolean owed = others && method.getModifiers().contains(ABSTRACT);
        return (method.getModifiers().contains(STATIC) ? "static " : "")
                + said(method.getReturnType())
                + " "
                + method.getName()
                + parameters(method)
                + (owed ? Promise.OWED : "");
    }

    private static String parameters(JavaCodeUnit unit) {
        return unit.getParameterTypes().stream().map(PublicApi::said).collect(Collectors.joining(", ", "(", ")"));
    }

    private static String said(JavaType type) {
        return QUALIFIED.matcher(type.getName()).replaceAll("");
    }
}
