package rapport.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.io.TempDir;
import rapport.store.api.ModuleTables;
import rapport.store.api.ModuleTables.Copy;

/** The tables of a module that comes in another version, returns to the one before, and goes. */
class ModuleTablesTest {

    private static final String MODULE = "loans";
    private static final Map<String, String> FIRST = Map.of("V1__loans.sql", """
                create table loans_reader (id uuid not null primary key, name varchar(100) not null);
                create table loans_book (
                  title varchar(100) not null primary key,
                  reader uuid not null references loans_reader (id)
                );
                """);

    @TempDir
    Path folder;

    private final UUID reader = UUID.randomUUID();

    @EachEngine
    void knowsThemInTheOrderInWhichRowsCanBePutIntoThem(TestEngine engine) throws IOException {
        try (TestStore test = engine.open()) {
            ModuleTables tables = test.moduleTables();
            assertThat(tables.of(MODULE)).isEmpty();
            assertThat(tables.applied(MODULE)).isEmpty();
            begin(test);
            assertThat(tables.of(MODULE)).containsExactly("loans_reader", "loans_book");
            assertThat(tables.applied(MODULE)).containsExactly("V1__loans.sql");
        }
    }

    @EachEngine
    void takeNoRoomOnOurDiskWhereTheyDoNotLieThere(TestEngine engine) throws IOException {
        try (TestStore test = engine.open()) {
            begin(test);
            assertThat(test.moduleTables().of(MODULE)).isNotEmpty();
            assertThat(test.moduleTables().bytesOfCopy(MODULE)).isZero();
        }
    }

    @EachEngine
    void returnToHowTheyWereWithAllTheirRows(TestEngine engine) throws IOException {
        try (TestStore test = engine.open()) {
            Path before = begin(test);
            test.moduleTables().setAside(MODULE);
            assertThat(test.moduleTables().isSetAside(MODULE, Copy.UNDER_WAY)).isTrue();
            sql(test, "alter table loans_book add column due date");
            sql(test, "create table loans_fine (amount integer not null)");
            sql(test, "delete from loans_book");

            test.moduleTables().bringBack(MODULE, Copy.UNDER_WAY, before);

            assertThat(test.moduleTables().of(MODULE)).containsExactly("loans_reader", "loans_book");
            assertThat(titles(test)).containsExactly("Emma");
            assertThat(test.moduleTables().applied(MODULE)).containsExactly("V1__loans.sql");
            assertThat(test.moduleTables().isSetAside(MODULE, Copy.UNDER_WAY)).isTrue();
        }
    }

    @EachEngine
    void aCopyIsReplacedByTheNextOne(TestEngine engine) throws IOException {
        try (TestStore test = engine.open()) {
            Path before = begin(test);
            test.moduleTables().setAside(MODULE);
            sql(test, "delete from loans_book");
            test.moduleTables().setAside(MODULE);
            test.moduleTables().bringBack(MODULE, Copy.UNDER_WAY, before);
            assertThat(titles(test)).isEmpty();
        }
    }

    @EachEngine
    void whatIsCopiedForAChangeLeavesTheCopyOfBeforeTheLastOneAlone(TestEngine engine) throws IOException {
        try (TestStore test = engine.open()) {
            Path before = begin(test);
            test.moduleTables().setAside(MODULE);
            test.moduleTables().keepCopy(MODULE);
            sql(test, "delete from loans_book");
            test.moduleTables().setAside(MODULE);

            test.moduleTables().bringBack(MODULE, Copy.BEFORE, before);
            assertThat(titles(test)).containsExactly("Emma");

            test.moduleTables().keepCopy(MODULE);
            assertThat(test.moduleTables().isSetAside(MODULE, Copy.UNDER_WAY)).isFalse();
            test.moduleTables().bringBack(MODULE, Copy.BEFORE, before);
            assertThat(titles(test)).isEmpty();
        }
    }

    /** As where the product ended while the copy was made: nobody may take what is there of it for all there was. */
    @EachEngine
    void aCopyIsNoneBeforeItIsWhole(TestEngine engine) throws IOException {
        try (TestStore test = engine.open()) {
            begin(test);
            test.moduleTables().setAside(MODULE);
            sql(test, "delete from table_copy");
            assertThat(test.moduleTables().isSetAside(MODULE, Copy.UNDER_WAY)).isFalse();
            test.moduleTables().setAside(MODULE);
            assertThat(test.moduleTables().isSetAside(MODULE, Copy.UNDER_WAY)).isTrue();
            test.moduleTables().forgetCopy(MODULE, Copy.UNDER_WAY);
            assertThat(test.moduleTables().isSetAside(MODULE, Copy.UNDER_WAY)).isFalse();
        }
    }

    @EachEngine
    void areWrittenToAFileAndDropped(TestEngine engine) throws IOException {
        try (TestStore test = engine.open()) {
            begin(test);
            ByteArrayOutputStream zip = new ByteArrayOutputStream();
            test.moduleTables().write(MODULE, zip);
            Map<String, String> files = unzipped(zip.toByteArray());
            assertThat(files).containsOnlyKeys("loans_reader.csv", "loans_book.csv");
            assertThat(String.valueOf(files.get("loans_reader.csv")).lines())
                    .containsExactly("id,name", reader + ",\"Lee, Ana\"");

            test.moduleTables().drop(MODULE);
            assertThat(test.moduleTables().of(MODULE)).isEmpty();
            assertThat(test.moduleTables().applied(MODULE)).isEmpty();
        }
    }

    @EachEngine
    void nobodyElsesTablesAreTouched(TestEngine engine) throws IOException {
        try (TestStore test = engine.open(Shelf.SCHEMA)) {
            begin(test);
            sql(test, "create table loansome (id integer not null primary key)");
            test.moduleTables().drop(MODULE);
            int left = test.store().read(session -> session.sql().fetchCount(table(name("loansome"))));
            assertThat(left).isZero();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> test.moduleTables().drop("%"));
        }
    }

    /** One reader with one book, in tables made by the first version's scripts. */
    private Path begin(TestStore test) throws IOException {
        Path bundle = bundle(FIRST);
        migrate(test, bundle);
        sql(test, "insert into loans_reader (id, name) values ('" + reader + "', 'Lee, Ana')");
        sql(test, "insert into loans_book (title, reader) values ('Emma', '" + reader + "')");
        return bundle;
    }

    /** As the first start of the module does: there is nothing to copy yet. */
    private static void migrate(TestStore test, Path bundle) {
        test.moduleTables().setAside(MODULE);
        test.moduleTables().bringBack(MODULE, Copy.UNDER_WAY, bundle);
        test.moduleTables().forgetCopy(MODULE, Copy.UNDER_WAY);
    }

    private Path bundle(Map<String, String> scripts) throws IOException {
        Path file = folder.resolve("loans.jar");
        try (ZipOutputStream jar = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> script : scripts.entrySet()) {
                jar.putNextEntry(new ZipEntry("rapport/loans/migrations/" + script.getKey()));
                jar.write(script.getValue().getBytes(UTF_8));
            }
        }
        return file;
    }

    private static void sql(TestStore test, String statement) {
        test.store().run(test.anybody(), tx -> statement(tx.sql(), statement));
    }

    private static void statement(DSLContext sql, String statement) {
        sql.execute(statement);
    }

    private static List<String> titles(TestStore test) {
        return test.store()
                .read(session -> session.sql()
                        .select(field(name("title"), String.class))
                        .from(table(name("loans_book")))
                        .fetch(field(name("title"), String.class)));
    }

    private static Map<String, String> unzipped(byte[] zip) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), new String(in.readAllBytes(), UTF_8));
            }
        }
        return files;
    }
}
