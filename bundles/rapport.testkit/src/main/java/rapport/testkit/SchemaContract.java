package rapport.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.jooq.DSLContext;
import org.jooq.Meta;
import org.jooq.Table;
import rapport.store.api.Schema;

/** What the tables of every module keep to, on both engines: extend it, and give it the schema. */
public abstract class SchemaContract {

    protected abstract Schema schema();

    /** What the module's tables begin with: nothing for the core, the level's name for a level. */
    protected String prefix() {
        return "";
    }

    @EachEngine
    void isMadeOnceAndThenLeftAlone(TestEngine engine) {
        try (TestStore test = engine.open(schema())) {
            List<String> before = test.store().read(session -> tables(session.sql()));
            test.database().open(schema());
            List<String> after = test.store().read(session -> tables(session.sql()));
            assertThat(after).isEqualTo(before).contains("migration_" + schema().module());
        }
    }

    @EachEngine
    void givesEachTableAKeyAndANameInLowerCase(TestEngine engine) {
        try (TestStore test = engine.open(schema())) {
            test.store().read(session -> {
                for (Table<?> table : own(session.sql())) {
                    assertThat(table.getPrimaryKey())
                            .as("the primary key of %s", table.getName())
                            .isNotNull();
                    assertThat(table.getName())
                            .isEqualTo(table.getName().toLowerCase(Locale.ROOT))
                            .startsWith(prefix());
                }
                return true;
            });
        }
    }

    private static List<String> tables(DSLContext sql) {
        return all(sql).stream().map(Table::getName).sorted().toList();
    }

    private static List<Table<?>> own(DSLContext sql) {
        List<String> ofTheStore =
                List.of("journal", "journal_head", "projection", "applied_schema", "commit_mark", "table_copy");
        return all(sql).stream()
                .filter(table -> !table.getName().startsWith("migration_"))
                .filter(table -> !ofTheStore.contains(table.getName()))
                .toList();
    }

    private static List<Table<?>> all(DSLContext sql) {
        Meta meta = sql.meta().filterSchemas(schema -> schema.getName().equals("public"));
        return meta.getTables();
    }
}
