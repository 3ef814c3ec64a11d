package rapport.store;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.val;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jooq.CSVFormat;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.Table;
import rapport.store.api.ModuleTables;
import rapport.store.api.Schema;

/** Finds the tables of a module in the database's own catalogue, so that nobody has to list them. */
final class SqlModuleTables implements ModuleTables {

    private static final int ROWS_AT_ONCE = 1_000;

    private final Connections connections;
    private final Migrations migrations;
    private final TableCopies copies;

    SqlModuleTables(Connections connections, Migrations migrations) {
        this.connections = connections;
        this.migrations = migrations;
        this.copies = new TableCopies(connections);
    }

    @Override
    public List<String> of(String module) {
        return connections.reading(work -> Catalogue.tables(work, Schema.named(module) + "_"));
    }

    @Override
    public List<String> applied(String module) {
        return connections.reading(work -> {
            String history = history(module);
            if (Catalogue.tables(work, history).isEmpty()) {
                return List.of();
            }
            Field<String> script = field(name("script"), String.class);
            return work.sql()
                    .select(script)
                    .from(table(name(history)))
                    .where(script.like("V%"))
                    .and(field(name("success"), Boolean.class).isTrue())
                    .orderBy(field(name("installed_rank")))
                    .fetch(script);
        });
    }

    @Override
    public long bytesOfCopy(String module) {
        return connections.reading(work -> {
            if (work.sql().dialect().family() == SQLDialect.POSTGRES) {
                return 0L;
            }
            long bytes = 0;
            for (String each : Catalogue.tables(work, Schema.named(module) + "_")) {
                // The name is quoted in the text that the function reads.
                Field<Long> used = function("disk_space_used", Long.class, val("\"" + each + "\""));
                bytes += Objects.requireNonNull(work.sql().select(used).fetchSingle(used));
            }
            return bytes;
        });
    }

    @Override
    public void setAside(String module) {
        String slot = copies.slot(module, Copy.BEFORE).filter("a"::equals).isPresent() ? "b" : "a";
        copies.forget(module, Copy.UNDER_WAY);
        dropAll(prefix(slot, module));
        connections.writing(work -> {
            for (String each : Catalogue.tables(work, Schema.named(module) + "_")) {
                work.sql()
                        .createTable(name(copyOf(slot, each)))
                        .as(work.sql().selectFrom(table(name(each))))
                        .withData()
                        .execute();
            }
            return true;
        });
        // Last: tables are made one by one, and a copy is one only when it is whole.
        copies.remember(module, Copy.UNDER_WAY, slot);
    }

    @Override
    public void keepCopy(String module) {
        copies.slot(module, Copy.UNDER_WAY).ifPresent(slot -> {
            Optional<String> older = copies.slot(module, Copy.BEFORE);
            copies.move(module);
            older.ifPresent(old -> dropAll(prefix(old, module)));
        });
    }

    @Override
    public boolean isSetAside(String module, Copy copy) {
        return copies.slot(module, copy).isPresent();
    }

    @Override
    public void bringBack(String module, Copy copy, Path bundle) {
        String slot = copies.slot(module, copy)
                .orElseThrow(() -> new IllegalStateException("there is no copy of the tables of " + module));
        drop(module);
        migrations.applyAnew(module, bundle);
        connections.writing(work -> {
            Set<String> there = new TreeSet<>(Catalogue.tables(work, prefix(slot, module)));
            for (String each : Catalogue.tables(work, Schema.named(module) + "_")) {
                if (there.contains(copyOf(slot, each))) {
                    refill(work.sql(), slot, each);
                }
            }
            return true;
        });
    }

    private static void refill(DSLContext sql, String slot, String name) {
        Table<Record> copy = table(name(copyOf(slot, name)));
        List<Field<?>> columns = List.of(sql.selectFrom(copy).limit(0).fetch().fields()).stream()
                .<Field<?>>map(column -> field(name(column.getName()), column.getDataType()))
                .toList();
        sql.deleteFrom(table(name(name))).execute();
        sql.insertInto(table(name(name)), columns)
                .select(sql.select(columns).from(copy))
                .execute();
    }

    @Override
    public void forgetCopy(String module, Copy copy) {
        copies.slot(module, copy).ifPresent(slot -> {
            copies.forget(module, copy);
            dropAll(prefix(slot, module));
        });
    }

    private static String prefix(String slot, String module) {
        return copyOf(slot, Schema.named(module) + "_");
    }

    private static String copyOf(String slot, String table) {
        return "aside_" + slot + "_" + table;
    }

    @Override
    public void write(String module, OutputStream zip) throws IOException {
        ZipOutputStream archive = new ZipOutputStream(zip, StandardCharsets.UTF_8);
        for (String each : of(module)) {
            archive.putNextEntry(new ZipEntry(each + ".csv"));
            Writer rows = new OutputStreamWriter(archive, StandardCharsets.UTF_8);
            connections.reading(work -> {
                writeRows(work.sql(), each, rows);
                return true;
            });
            rows.flush();
            archive.closeEntry();
        }
        archive.finish();
    }

    private static void writeRows(DSLContext sql, String name, Writer rows) {
        CSVFormat format = new CSVFormat().header(true);
        try (Cursor<Record> cursor =
                sql.selectFrom(table(name(name))).fetchSize(ROWS_AT_ONCE).fetchLazy()) {
            do {
                cursor.fetchNext(ROWS_AT_ONCE).formatCSV(rows, format);
                format = format.header(false);
            } while (cursor.hasNext());
        }
    }

    @Override
    public void drop(String module) {
        dropAll(Schema.named(module) + "_");
        connections.writing(work -> {
            work.sql().dropTableIfExists(name(history(module))).execute();
            return true;
        });
        migrations.forget(module);
    }

    private void dropAll(String prefix) {
        connections.writing(work -> {
            List<String> tables = new ArrayList<>(Catalogue.tables(work, prefix));
            Collections.reverse(tables);
            tables.forEach(
                    each -> work.sql().dropTableIfExists(name(each)).cascade().execute());
            return true;
        });
    }

    private static String history(String module) {
        return FlywayRun.historyOf(module);
    }
}
