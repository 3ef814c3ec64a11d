package rapport.modules.store;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.id.Ids;
import rapport.api.journal.Subject;
import rapport.api.level.Localized;
import rapport.features.api.FeatureChange;
import rapport.features.api.launch.LaunchOptions;
import rapport.modules.model.ModuleChange;
import rapport.store.api.Change;
import rapport.store.api.Database;
import rapport.store.api.Schema;
import rapport.store.api.Store;

/** Keeps changes in a table of their own: a row each, of which there are few. */
@Component
public final class SqlChangeLog implements ChangeLog {

    private static final Table<Record> CHANGE = table(name("module_change"));
    private static final Field<UUID> ID = field(name("id"), UUID.class);
    private static final Field<Instant> AT = field(name("at"), SQLDataType.INSTANT);
    private static final Field<String> BY = field(name("by_name"), String.class);
    private static final Field<String> WHY = field(name("why"), String.class);
    private static final Field<String> MODULES = field(name("modules"), String.class);
    private static final Field<String> SUMMARY = field(name("summary"), String.class);
    private static final Field<String> STATE = field(name("state"), String.class);
    private static final Field<String> REASONS = field(name("reasons"), String.class);
    private static final Field<String> DONE = field(name("change"), String.class);
    private static final Field<String> UNDO = field(name("undo"), String.class);
    private static final Field<String> ASIDE = field(name("aside"), String.class);
    private static final List<Field<?>> COLUMNS = List.of(ID, AT, BY, WHY, MODULES, SUMMARY, STATE, REASONS, ASIDE);
    private static final int LONGEST_REASONS = 20_000;

    private final Store store;
    private final Clock clock;
    private final Path modules;

    /** What the journal says of a change. */
    private record Told(String summary, String why, List<String> reasons) {}

    @Activate
    public SqlChangeLog(@Reference Database database, @Reference Clock clock, @Reference LaunchOptions options) {
        this.store = database.open(new Schema("modules", SqlChangeLog.class));
        this.clock = clock;
        this.modules = options.data().resolve("modules");
    }

    @Override
    public ModuleChange begin(Caller by, Begun begun) {
        UUID id = Ids.next();
        store.run(by, transaction -> {
            transaction
                    .sql()
                    .insertInto(CHANGE, ID, AT, BY, WHY, MODULES, SUMMARY, STATE, REASONS, DONE, UNDO, ASIDE)
                    .values(
                            id,
                            clock.instant(),
                            by.name(),
                            begun.why(),
                            joined(begun.modules()),
                            begun.summary(),
                            ModuleChange.State.BEGUN.name(),
                            "",
                            ChangeJson.write(begun.change()),
                            ChangeJson.write(begun.undo()),
                            joined(begun.aside()))
                    .execute();
            Told told = new Told(begun.summary(), begun.why(), List.of());
            transaction.record(new Change(new Subject("module-change", id), "ModuleChangeBegun", null, told));
        });
        return find(id).orElseThrow();
    }

    @Override
    public void end(Caller by, UUID id, ModuleChange.State state, List<Localized> reasons) {
        ModuleChange change = find(id).orElseThrow();
        store.run(by, transaction -> {
            transaction
                    .sql()
                    .update(CHANGE)
                    .set(STATE, state.name())
                    .set(REASONS, ReasonsJson.write(reasons, LONGEST_REASONS))
                    .where(ID.eq(id))
                    .execute();
            String event =
                    switch (state) {
                        case BEGUN -> "ModuleChangeBegun";
                        case DONE -> "ModuleChanged";
                        case RETURNED -> "ModuleChangeReturned";
                        case ROLLED_BACK -> "ModuleRolledBack";
                    };
            Told told = new Told(
                    change.summary(),
                    change.why(),
                    reasons.stream().map(Localized::english).toList());
            transaction.record(new Change(new Subject("module-change", id), event, null, told));
        });
    }

    @Override
    public List<ModuleChange> latest(int atMost) {
        return store.read(session -> session.sql()
                .select(COLUMNS)
                .from(CHANGE)
                .orderBy(AT.desc(), ID.desc())
                .limit(atMost)
                .fetch(SqlChangeLog::changeOf));
    }

    @Override
    public Optional<ModuleChange> find(UUID id) {
        return store.read(session ->
                session.sql().select(COLUMNS).from(CHANGE).where(ID.eq(id)).fetchOptional(SqlChangeLog::changeOf));
    }

    @Override
    public FeatureChange undoOf(UUID id) {
        return read(id, UNDO);
    }

    @Override
    public FeatureChange changeOf(UUID id) {
        return read(id, DONE);
    }

    private FeatureChange read(UUID id, Field<String> column) {
        String json = store.read(session ->
                session.sql().select(column).from(CHANGE).where(ID.eq(id)).fetchSingle(column));
        return ChangeJson.read(json, modules);
    }

    private static ModuleChange changeOf(Record row) {
        return new ModuleChange(
                row.get(ID),
                row.get(AT),
                row.get(BY),
                row.get(WHY),
                split(row.get(MODULES)),
                row.get(SUMMARY),
                ModuleChange.State.valueOf(row.get(STATE)),
                ReasonsJson.read(row.get(REASONS)),
                split(row.get(ASIDE)));
    }

    private static String joined(Collection<String> names) {
        return names.stream().sorted().collect(Collectors.joining(" "));
    }

    private static Set<String> split(String names) {
        return Stream.of(names.split(" ")).filter(name -> !name.isEmpty()).collect(Collectors.toSet());
    }
}
