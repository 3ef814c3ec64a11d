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

    /**
     * Followers who have not been told of a level; named by their lines of the fingerprint.
     *
     * @param heard those of them who have heard of each change until now, though as another version
     */
    record Untold(Set<String> all, Set<String> heard) {}

    /** Those who have not been told of a level, where nothing but them changed since it was examined. */
    Optional<Untold> untold(DSLContext sql, String level) {
        Set<String> was = lines(applied(sql).getOrDefault(level, ""));
        Set<String> is = lines(fingerprint(level));
        if (!told(was).equals(told(is))) {
            return Optional.empty();
        }
        Set<String> names = was.stream().map(AppliedRules::name).collect(Collectors.toSet());
        Set<String> all = is.stream().filter(line -> !was.contains(line)).collect(Collectors.toSet());
        Set<String> heard =
                all.stream().filter(line -> names.contains(name(line))).collect(Collectors.toSet());
        return Optional.of(new Untold(all, heard));
    }

    /** Which follower a line tells of, whatever its version. */
    private static String name(String line) {
        int end = line.indexOf(' ', Contributions.FOLLOWER.length());
        return end < 0 ? line : line.substring(0, end);
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
