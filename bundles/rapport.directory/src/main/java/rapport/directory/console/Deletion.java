package rapport.directory.console;

import rapport.api.outcome.Outcome;
import rapport.console.api.Parameters;
import rapport.console.api.list.Editing;

/** Takes whoever was chosen out of every list; they can be brought back. */
record Deletion<T>(Ledger<T> ledger) implements Editing<T> {

    @Override
    public Parameters values(T record) {
        return Parameters.NONE;
    }

    @Override
    public Outcome<Long> change(T record, long version, Parameters sent) {
        return ledger.deleted(record, version);
    }

    @Override
    public Outcome<Long> restore(T record, long version, Parameters was) {
        return ledger.restored(record, version);
    }
}
