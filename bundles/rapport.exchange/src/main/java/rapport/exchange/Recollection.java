package rapport.exchange;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import rapport.api.access.Caller;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.exchange.formats.Formats;
import rapport.exchange.model.Format.Kind;
import rapport.exchange.model.Inspection;
import rapport.exchange.model.Reading;
import rapport.exchange.model.Remembered;
import rapport.exchange.model.Table;
import rapport.exchange.model.Unreadable;
import rapport.exchange.model.Wish;
import rapport.exchange.store.ImportJobs;

/** How a file is read: as it looks, or as somebody said of one with the same headings. */
final class Recollection {

    private final ImportJobs jobs;

    Recollection(ImportJobs jobs) {
        this.jobs = jobs;
    }

    Outcome<Reading> read(Path file, String name, Wish wish) {
        return inspect(file, name, wish).map(proposed -> recalled(file, name, wish, proposed));
    }

    private static Outcome<Reading> inspect(Path file, String name, Wish wish) {
        Inspection inspection = Formats.inspect(file, name, wish);
        if (inspection instanceof Inspection.Objected objected) {
            Unreadable reason = objected.reason();
            return Outcome.refused(new Objection("file", reason.key(), Map.of("name", name), reason.sentence()));
        }
        return Outcome.done(((Inspection.Readable) inspection).reading());
    }

    private Reading recalled(Path file, String name, Wish wish, Reading proposed) {
        Optional<Remembered> known = findHeaded(proposed)
                .flatMap(table -> jobs.recall(table.mapping().headings()));
        if (known.isEmpty()) {
            return proposed;
        }
        Kind said = known.get().kind();
        if (said == proposed.format().kind()) {
            return in(proposed, known.get());
        }
        return wish.kind() != null
                ? proposed
                : inspect(file, name, new Wish(said, wish.family(), wish.charset()))
                        .findValue()
                        .map(other -> in(other, known.get()))
                        .orElse(proposed);
    }

    private static Reading in(Reading proposed, Remembered said) {
        return proposed.understoodAs(said.in(proposed.requireTable().mapping()));
    }

    /** Keeps what somebody said. Columns without headings look alike in every file, so of them nothing is kept. */
    void learn(Caller by, Reading said) {
        findHeaded(said)
                .ifPresent(table -> jobs.remember(
                        by,
                        table.mapping().headings(),
                        Remembered.of(said.format().kind(), table.mapping())));
    }

    private static Optional<Table> findHeaded(Reading reading) {
        return Optional.ofNullable(reading.table()).filter(Table::headed);
    }
}
