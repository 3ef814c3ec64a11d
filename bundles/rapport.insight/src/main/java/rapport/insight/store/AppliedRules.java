package rapport.insight.store;

import static rapport.insight.store.SignalTable.APPLIED_FINGERPRINT;
import static rapport.insight.store.SignalTable.APPLIED_LEVEL;
import static rapport.insight.store.SignalTable.RULES_APPLIED;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/** With which rules, sources and followers the relationships of each level were last looked at. */
record AppliedRules(Rulebook rules, Contributions contributions) {

    /** The levels whose rules are there and others than those that their relationships were last examined with. */
    List<String> stale(DSLContext sql) {
        Map<String, String> applied = applied(sql);
        return rules.levels().stream()
                .filter(level -> !fingerprint(level).equals(applied.get(level)))
                .sorted()
                .toList();
    }

    /** Whether something that was there at the last examination of a level is not there now: it may be on its way. */
    boolean misses(DSLContext sql, List<String> levels) {
        Map<String, String> applied = applied(sql);
        return levels.stream()
                .anyMatch(level -> !lines(fingerprint(level)).containsAll(lines(applied.getOrDefault(level, ""))));
    }

    /** Those who have not been told of a level, where nothing but them changed since it was examined. */
    Optional<Set<String>> untold(DSLContext sql, String level) {
        Set<String> was = lines(applied(sql).getOrDefault(level, ""));
        Set<String> is = lines(fingerprint(level));
        return told(was).equals(told(is))
                ? Optional.of(is.stream().filter(line -> !was.contains(line)).collect(Collectors.toSet()))
                : Optional.empty();
    }

    private static Set<String> told(Set<String> lines) {
        return lines.stream()
                .filter(line -> !line.startsWith(Contributions.FOLLOWER))
                .collect(Collectors.toSet());
    }

    private static Map<String, String> applied(DSLContext sql) {
        return sql.select(APPLIED_LEVEL, APPLIED_FINGERPRINT)
                .from(RULES_APPLIED)
                .fetchMap(APPLIED_LEVEL, APPLIED_FINGERPRINT);
    }

    private static Set<String> lines(String fingerprint) {
        return fingerprint.lines().collect(Collectors.toSet());
    }

    String fingerprint(String level) {
        return rules.fingerprint(level) + "\n" + contributions.fingerprint();
    }

    /** That all of a level were looked at with what is there now; or not, so that they are looked at again. */
    void remember(DSLContext sql, String level, boolean all) {
        remember(sql, level, all ? fingerprint(level) : "");
    }

    void remember(DSLContext sql, String level, String fingerprint) {
        forget(sql, level);
        sql.insertInto(RULES_APPLIED, APPLIED_LEVEL, APPLIED_FINGERPRINT)
                .values(level, fingerprint)
                .execute();
    }

    // Who comes back finds its relationships as they were when it left, and looks at them again.
    static void forget(DSLContext sql, String level) {
        sql.deleteFrom(RULES_APPLIED).where(APPLIED_LEVEL.eq(level)).execute();
    }
}
