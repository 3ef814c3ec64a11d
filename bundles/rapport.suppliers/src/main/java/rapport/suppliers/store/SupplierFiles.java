package rapport.suppliers.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import rapport.api.access.Caller;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.relationship.RelationshipId;
import rapport.suppliers.model.Assessment;
import rapport.suppliers.model.Delivery;
import rapport.suppliers.model.OrderLine;
import rapport.suppliers.model.Paper;
import rapport.suppliers.rules.OnTimeInFull;
import rapport.suppliers.rules.OnTimeInFull.Judged;

/**
 * What is kept about suppliers. An order makes a promise of the core: by the supplier, to whoever of ours cares for it, due on the
 * last day of its lines; it is settled by the definition of on time in full once all lines have arrived.
 */
public interface SupplierFiles {

    Register<OrderLine> lines();

    Register<Delivery> deliveries();

    Register<Paper> papers();

    Register<Assessment> assessments();

    /** By which lines are judged. */
    OnTimeInFull definition();

    /** The line of that item that waits for its delivery; where none does, the last one. */
    Optional<OrderLine> findLine(Caller by, RelationshipId in, String order, String item);

    /** The lines that were promised since a day, with what became of them; the earliest first. */
    List<Judged> judged(Caller by, RelationshipId in, LocalDate since, LocalDate today);

    /** The same, a page at a time. */
    Slice<Judged> judged(Caller by, RelationshipId in, PageRequest page, LocalDate today);

    /** The newest assessment of a supplier. */
    Optional<Assessment> findAssessment(Caller by, RelationshipId in);

    /** The newest assessment of each supplier. */
    List<Assessment> matrix(Caller by);
}
