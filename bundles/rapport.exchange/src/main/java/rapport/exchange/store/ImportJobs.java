package rapport.exchange.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import rapport.api.access.Caller;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.exchange.model.Finding;
import rapport.exchange.model.ImportJob;
import rapport.exchange.model.JobId;
import rapport.exchange.model.Refusal;
import rapport.exchange.model.Remembered;
import rapport.exchange.model.Step;

/** The imports there were and are. */
public interface ImportJobs {

    void add(Caller by, ImportJob job);

    Optional<ImportJob> find(JobId id);

    /** Newest first. */
    Slice<ImportJob> list(PageRequest page);

    /** Those that were being checked or taken in when the program stopped. */
    List<ImportJob> atWork();

    /** Changes an import, and writes into the journal what happened where it did. */
    ImportJob change(Caller by, JobId id, UnaryOperator<ImportJob> change);

    /** Forgets the problems and refused rows of an earlier try, and changes the import. */
    ImportJob restart(Caller by, JobId id, UnaryOperator<ImportJob> change);

    /**
     * Does some work and remembers what became of it in one transaction, so that both are lasting or neither is.
     *
     * @param work may be run again where the database could not serve it
     */
    ImportJob step(Caller by, JobId id, Supplier<Step> work);

    Slice<Finding> problems(JobId id, PageRequest page);

    /** Walks over the refused rows in the file's order, without holding them all. */
    void eachRefusal(JobId id, Consumer<Refusal> visitor);

    void delete(Caller by, JobId id);

    /** What somebody said before about a table with the same headings. */
    Optional<Remembered> recall(List<String> headings);

    /** Remembers what somebody said about the headings. */
    void remember(Caller by, List<String> headings, Remembered said);
}
