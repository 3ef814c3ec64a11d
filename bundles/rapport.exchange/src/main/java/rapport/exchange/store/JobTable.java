package rapport.exchange.store;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import rapport.api.json.RecordsJson;
import rapport.exchange.model.Counts;
import rapport.exchange.model.Failure;
import rapport.exchange.model.ImportJob;
import rapport.exchange.model.Importer;
import rapport.exchange.model.JobId;
import rapport.exchange.model.JobState;
import rapport.exchange.model.Reading;

/** Imports in columns. */
final class JobTable {

    static final Table<Record> JOB = table(name("import_job"));
    static final Field<UUID> ID = column("id", SQLDataType.UUID);
    static final Field<String> STATE = column("state", SQLDataType.VARCHAR);
    private static final Field<String> FILE_NAME = column("file_name", SQLDataType.VARCHAR);
    private static final Field<Long> SIZE = column("size", SQLDataType.BIGINT);
    private static final Field<String> IMPORTER = column("importer", SQLDataType.VARCHAR);
    private static final Field<String> READING = column("reading", SQLDataType.CLOB);
    private static final Field<Long> ROWS = column("rows_read", SQLDataType.BIGINT);
    private static final Field<Long> CREATED = column("rows_created", SQLDataType.BIGINT);
    private static final Field<Long> UPDATED = column("rows_updated", SQLDataType.BIGINT);
    private static final Field<Long> UNCHANGED = column("rows_unchanged", SQLDataType.BIGINT);
    private static final Field<Long> REFUSED = column("rows_refused", SQLDataType.BIGINT);
    private static final Field<Long> WARNINGS = column("warnings", SQLDataType.BIGINT);
    private static final Field<Long> ROW_REACHED = column("row_reached", SQLDataType.BIGINT);
    private static final Field<Long> BYTES_READ = column("bytes_read", SQLDataType.BIGINT);
    private static final Field<Integer> ATTEMPTS = column("attempts", SQLDataType.INTEGER);
    private static final Field<Instant> CREATED_AT = column("created_at", SQLDataType.INSTANT);
    private static final Field<Instant> STARTED_AT = field(name("started_at"), SQLDataType.INSTANT);
    private static final Field<Instant> FINISHED_AT = field(name("finished_at"), SQLDataType.INSTANT);
    private static final Field<String> FAILURE = field(name("failure"), SQLDataType.VARCHAR);

    /** What a whole import is read from. */
    static final List<Field<?>> COLUMNS = List.of(
            ID,
            FILE_NAME,
            SIZE,
            IMPORTER,
            READING,
            STATE,
            ROWS,
            CREATED,
            UPDATED,
            UNCHANGED,
            REFUSED,
            WARNINGS,
            ROW_REACHED,
            BYTES_READ,
            ATTEMPTS,
            CREATED_AT,
            STARTED_AT,
            FINISHED_AT,
            FAILURE);

    private JobTable() {}

    private static <T> Field<T> column(String column, DataType<T> type) {
        return field(name(column), type.notNull());
    }

    static Map<Field<?>, Object> values(ImportJob job) {
        Map<Field<?>, Object> values = new LinkedHashMap<>();
        values.put(ID, job.id().value());
        values.put(FILE_NAME, job.fileName());
        values.put(SIZE, job.size());
        values.put(IMPORTER, RecordsJson.gson().toJson(job.by()));
        values.put(READING, RecordsJson.gson().toJson(job.reading()));
        values.put(CREATED_AT, job.createdAt());
        values.putAll(changing(job));
        return values;
    }

    /** The columns that change while it is at work. */
    static Map<Field<?>, Object> changing(ImportJob job) {
        Map<Field<?>, Object> values = new LinkedHashMap<>();
        values.put(STATE, job.state().name());
        values.put(ROWS, job.counts().rows());
        values.put(CREATED, job.counts().created());
        values.put(UPDATED, job.counts().updated());
        values.put(UNCHANGED, job.counts().unchanged());
        values.put(REFUSED, job.counts().refused());
        values.put(WARNINGS, job.counts().warnings());
        values.put(ROW_REACHED, job.rowReached());
        values.put(BYTES_READ, job.bytesRead());
        values.put(ATTEMPTS, job.attempts());
        values.put(STARTED_AT, job.startedAt());
        values.put(FINISHED_AT, job.finishedAt());
        values.put(FAILURE, job.failure() == null ? null : job.failure().kept().replace("\u0000", ""));
        return values;
    }

    static ImportJob job(Record row) {
        return new ImportJob(
                new JobId(row.get(ID)),
                row.get(FILE_NAME),
                row.get(SIZE),
                RecordsJson.gson().fromJson(row.get(IMPORTER), Importer.class),
                RecordsJson.gson().fromJson(row.get(READING), Reading.class),
                JobState.valueOf(row.get(STATE)),
                counts(row),
                row.get(ROW_REACHED),
                row.get(BYTES_READ),
                row.get(ATTEMPTS),
                row.get(CREATED_AT),
                row.get(STARTED_AT),
                row.get(FINISHED_AT),
                row.get(FAILURE) == null ? null : Failure.read(row.get(FAILURE)));
    }

    private static Counts counts(Record row) {
        return new Counts(
                row.get(ROWS),
                row.get(CREATED),
                row.get(UPDATED),
                row.get(UNCHANGED),
                row.get(REFUSED),
                row.get(WARNINGS));
    }
}
