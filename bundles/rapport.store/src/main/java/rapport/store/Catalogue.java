package rapport.store;

import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The tables that the database itself knows of. */
final class Catalogue {

    private Catalogue() {}

    /** Those whose names begin so; whatever others refer to comes first. */
    static List<String> tables(Work work, String prefix) {
        try {
            DatabaseMetaData catalogue = work.connection().getMetaData();
            String schema = work.connection().getSchema();
            Map<String, Set<String>> needs = new LinkedHashMap<>();
            String pattern = prefix.replace("_", catalogue.getSearchStringEscape() + "_") + "%";
            try (ResultSet found = catalogue.getTables(null, schema, pattern, new String[] {"TABLE", "BASE TABLE"})) {
                while (found.next()) {
                    needs.put(found.getString("TABLE_NAME"), new TreeSet<>());
                }
            }
            for (Map.Entry<String, Set<String>> each : needs.entrySet()) {
                try (ResultSet keys = catalogue.getImportedKeys(null, schema, each.getKey())) {
                    while (keys.next()) {
                        each.getValue().add(keys.getString("PKTABLE_NAME"));
                    }
                }
            }
            return ordered(needs);
        } catch (SQLException refused) {
            throw Failures.translate(refused);
        }
    }

    private static List<String> ordered(Map<String, Set<String>> needs) {
        Set<String> placed = new LinkedHashSet<>();
        int before;
        do {
            before = placed.size();
            needs.forEach((table, others) -> {
                boolean ready = others.stream()
                        .allMatch(other -> other.equals(table) || placed.contains(other) || !needs.containsKey(other));
                if (ready) {
                    placed.add(table);
                }
            });
        } while (placed.size() > before);
        // Tables that refer to one another in a circle come last, in the order of their names.
        placed.addAll(needs.keySet());
        return List.copyOf(placed);
    }
}
