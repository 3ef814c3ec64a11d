package rapport.modules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Dictionary;
import java.util.HashMap;
import java.util.Hashtable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.cm.Configuration;
import org.osgi.service.cm.ConfigurationAdmin;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.AttributeDefinition;
import org.osgi.service.metatype.MetaTypeService;
import org.osgi.service.metatype.ObjectClassDefinition;
import rapport.api.access.Caller;
import rapport.api.access.Role;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.modules.model.Setting;
import rapport.modules.store.SettingChanges;

/** What the bundles' own descriptions say can be set, what it is set to, and the way to set it otherwise. */
@Component(service = SettingsBook.class)
public final class SettingsBook {

    private final BundleContext framework;
    private final MetaTypeService descriptions;
    private final ConfigurationAdmin configurations;
    private final SettingChanges changes;

    @Activate
    public SettingsBook(
            BundleContext framework,
            @Reference MetaTypeService descriptions,
            @Reference ConfigurationAdmin configurations,
            @Reference SettingChanges changes) {
        this.framework = framework;
        this.descriptions = descriptions;
        this.configurations = configurations;
        this.changes = changes;
    }

    /** The settings of all running bundles of this product, by title. */
    public List<Setting.Group> groups(Caller by) {
        by.require(Role.ADMINISTRATOR);
        return pages(by.locale())
                .map(this::group)
                .sorted(Comparator.comparing(Setting.Group::title))
                .toList();
    }

    public Optional<Setting.Group> findGroup(Caller by, String pid) {
        return groups(by).stream().filter(group -> group.pid().equals(pid)).findFirst();
    }

    /** Sets all settings of a group; the bundle takes them in at once. */
    public Outcome<Setting.Group> change(Caller by, String pid, UnaryOperator<String> entered) {
        by.require(Role.ADMINISTRATOR);
        Optional<Described> described =
                pages(by.locale()).filter(page -> page.pid().equals(pid)).findFirst();
        if (described.isEmpty()) {
            return Outcome.refused(Objection.to("", "settings.unknown", "there are no settings " + pid));
        }
        Dictionary<String, Object> values = new Hashtable<>();
        List<Objection> objections = new ArrayList<>();
        for (AttributeDefinition attribute : attributes(described.get())) {
            read(attribute, entered.apply(attribute.getID()), values, objections);
        }
        if (!objections.isEmpty()) {
            return Outcome.refused(objections);
        }
        store(by, described.get(), values);
        return Outcome.done(group(described.get()));
    }

    private record Described(String pid, Bundle bundle, ObjectClassDefinition definition) {}

    private Stream<Described> pages(Locale locale) {
        return Arrays.stream(framework.getBundles())
                .filter(bundle -> bundle.getState() == Bundle.ACTIVE || bundle.getState() == Bundle.STARTING)
                .filter(bundle -> bundle.getEntry("OSGI-INF/metatype") != null)
                .filter(bundle -> bundle.getHeaders().get("Bundle-Name") != null)
                .flatMap(bundle -> describe(bundle, locale));
    }

    private Stream<Described> describe(Bundle bundle, Locale locale) {
        var information = descriptions.getMetaTypeInformation(bundle);
        return Arrays.stream(information.getPids())
                .filter(pid ->
                        pid.startsWith("rapport.") || !bundle.getSymbolicName().startsWith("org.apache."))
                .map(pid ->
                        new Described(pid, bundle, information.getObjectClassDefinition(pid, locale.getLanguage())));
    }

    private static AttributeDefinition[] attributes(Described described) {
        return described.definition().getAttributeDefinitions(ObjectClassDefinition.ALL);
    }

    private Setting.Group group(Described described) {
        Map<String, Object> current = current(described.pid());
        List<Setting> settings = Arrays.stream(attributes(described))
                .map(attribute -> setting(attribute, current.get(attribute.getID())))
                .toList();
        String description = described.definition().getDescription();
        return new Setting.Group(
                described.pid(),
                described.definition().getName(),
                description == null ? "" : description,
                described.bundle().getSymbolicName(),
                settings);
    }

    private static Setting setting(AttributeDefinition attribute, @Nullable Object current) {
        String[] defaults = attribute.getDefaultValue();
        String value =
                current != null ? current.toString() : defaults == null || defaults.length == 0 ? "" : defaults[0];
        Setting.Kind kind = kindOf(attribute);
        String description = attribute.getDescription();
        return new Setting(
                attribute.getID(),
                attribute.getName(),
                description == null ? "" : description,
                kind,
                options(attribute),
                kind == Setting.Kind.SECRET ? "" : value);
    }

    private static List<Setting.Option> options(AttributeDefinition attribute) {
        String[] values = attribute.getOptionValues();
        String[] labels = attribute.getOptionLabels();
        List<Setting.Option> options = new ArrayList<>();
        for (int i = 0; values != null && labels != null && i < values.length; i++) {
            options.add(new Setting.Option(values[i], labels[i]));
        }
        return options;
    }

    private static Setting.Kind kindOf(AttributeDefinition attribute) {
        return switch (attribute.getType()) {
            case AttributeDefinition.BOOLEAN -> Setting.Kind.FLAG;
            case AttributeDefinition.INTEGER, AttributeDefinition.LONG, AttributeDefinition.DOUBLE ->
                Setting.Kind.NUMBER;
            case AttributeDefinition.PASSWORD -> Setting.Kind.SECRET;
            default -> Setting.Kind.TEXT;
        };
    }

    private static void read(
            AttributeDefinition attribute,
            String entered,
            Dictionary<String, Object> values,
            List<Objection> objections) {
        if (kindOf(attribute) == Setting.Kind.SECRET && entered.isEmpty()) {
            return;
        }
        String objection = attribute.validate(entered);
        if (objection != null && !objection.isEmpty()) {
            objections.add(new Objection(
                    attribute.getID(),
                    "settings.invalid",
                    Map.of("value", entered, "why", objection),
                    "\"" + entered + "\" cannot be set: " + objection));
            return;
        }
        try {
            values.put(attribute.getID(), typed(attribute.getType(), entered));
        } catch (NumberFormatException malformed) {
            objections.add(new Objection(
                    attribute.getID(),
                    "settings.number",
                    Map.of("value", entered),
                    "\"" + entered + "\" is not a number"));
        }
    }

    private static Object typed(int type, String entered) {
        return switch (type) {
            case AttributeDefinition.BOOLEAN -> Boolean.valueOf(entered);
            case AttributeDefinition.INTEGER -> Integer.valueOf(entered);
            case AttributeDefinition.LONG -> Long.valueOf(entered);
            case AttributeDefinition.DOUBLE -> Double.valueOf(entered);
            default -> entered;
        };
    }

    private void store(Caller by, Described described, Dictionary<String, Object> values) {
        Map<String, Object> before = current(described.pid());
        for (AttributeDefinition attribute : attributes(described)) {
            Object kept = before.get(attribute.getID());
            if (values.get(attribute.getID()) == null && kept != null) {
                values.put(attribute.getID(), kept);
            }
        }
        changes.remember(by, described.pid(), visible(described, before), visible(described, asMap(values)));
        try {
            configurations.getConfiguration(described.pid(), "?").update(values);
        } catch (IOException broken) {
            throw new UncheckedIOException("the settings " + described.pid() + " could not be kept", broken);
        }
    }

    /** What the journal may say: everything but secrets. */
    private static Map<String, Object> visible(Described described, Map<String, Object> values) {
        Map<String, Object> told = new HashMap<>();
        for (AttributeDefinition attribute : attributes(described)) {
            Object value = values.get(attribute.getID());
            if (value != null && kindOf(attribute) != Setting.Kind.SECRET) {
                told.put(attribute.getID(), value);
            }
        }
        return told;
    }

    private Map<String, Object> current(String pid) {
        try {
            Configuration configuration = configurations.getConfiguration(pid, "?");
            Dictionary<String, Object> properties = configuration.getProperties();
            return properties == null ? Map.of() : asMap(properties);
        } catch (IOException broken) {
            throw new UncheckedIOException("the settings " + pid + " could not be read", broken);
        }
    }

    private static Map<String, Object> asMap(Dictionary<String, Object> dictionary) {
        Map<String, Object> map = new HashMap<>();
        Collections.list(dictionary.keys()).forEach(key -> map.put(key, dictionary.get(key)));
        return map;
    }
}
