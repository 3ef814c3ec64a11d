package rapport.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapport.api.contribution.ContributionFailed;
import rapport.api.contribution.Door;
import rapport.api.exchange.FactTable;
import rapport.api.outcome.Objection;

/** The tables of facts that are there right now, in the order of their names. */
@Component(service = FactTables.class)
public final class FactTables {

    private static final Logger LOG = LoggerFactory.getLogger(FactTables.class);

    /** A placeholder that nothing was filled into. */
    private static final Pattern GAP = Pattern.compile("\\{[a-zA-Z]+}");

    private final Door door;
    private final Map<FactTable, String> tables = new ConcurrentHashMap<>();

    @Activate
    public FactTables(@Reference Door door) {
        this.door = door;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addTable(FactTable table) {
        try {
            tables.put(table, door.consult(table, "tell its name", table::name));
        } catch (ContributionFailed failed) {
            LOG.warn("A table of facts is left out: {}", failed.getMessage());
        }
    }

    void removeTable(FactTable table) {
        tables.remove(table);
    }

    List<FactTable> all() {
        return new ArrayList<>(tables.entrySet())
                .stream()
                        .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                        .map(Map.Entry::getKey)
                        .toList();
    }

    Optional<FactTable> find(String name) {
        return tables.entrySet().stream()
                .filter(entry -> entry.getValue().equals(name))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The name of a table; empty where it has just gone. */
    String nameOf(FactTable table) {
        return tables.getOrDefault(table, "");
    }

    /** What a table is called on a screen; its name where it fails to say. */
    String title(FactTable table, Locale locale) {
        try {
            return door.consult(table, "tell its title", () -> table.title(locale));
        } catch (ContributionFailed failed) {
            return nameOf(table);
        }
    }

    /** What a column of a table is called on a screen; its name where the table fails to say. */
    String heading(FactTable table, String column, Locale locale) {
        try {
            return door.consult(table, "tell the heading of a column", () -> table.heading(column, locale));
        } catch (ContributionFailed failed) {
            return column;
        }
    }

    /** What a table says of an objection to one of its rows; in English where it has gone or does not say it whole. */
    String sentence(String name, Objection objection, Locale locale) {
        return find(name)
                .map(table -> sentence(table, objection, locale))
                .filter(sentence -> !GAP.matcher(sentence).find())
                .orElse(objection.sentence());
    }

    private String sentence(FactTable table, Objection objection, Locale locale) {
        try {
            return door.consult(table, "word an objection", () -> table.sentence(objection, locale));
        } catch (ContributionFailed failed) {
            return objection.sentence();
        }
    }
}
