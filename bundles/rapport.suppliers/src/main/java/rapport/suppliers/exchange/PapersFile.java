package rapport.suppliers.exchange;

import java.time.LocalDate;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.exchange.FactColumn;
import rapport.api.exchange.FactColumn.Kind;
import rapport.api.exchange.FactRow;
import rapport.api.exchange.FactShape;
import rapport.api.exchange.FactTable;
import rapport.api.id.Ids;
import rapport.api.outcome.Outcome;
import rapport.store.api.Database;
import rapport.suppliers.model.Paper;
import rapport.suppliers.model.PaperId;
import rapport.suppliers.store.SupplierFiles;

/** Contracts and certificates as a table. */
@Component(service = FactTable.class)
public final class PapersFile extends SupplierTable<Paper> {

    private static final FactShape<Paper> SHAPE = FactShape.of(Paper::id)
            .required("relationship", Kind.RELATIONSHIP, Paper::relationship)
            .with(FactColumn.word("kind", Paper.Kind.class).needed(), Paper::kind)
            .required("name", Kind.TEXT, Paper::name)
            .required("expires", Kind.DATE, Paper::expires)
            .optional("notice", Kind.DATE, Paper::notice);

    @Activate
    public PapersFile(@Reference SupplierFiles files, @Reference Database database) {
        super("papers", SHAPE, files.papers(), database, "suppliers_paper");
    }

    @Override
    public Outcome<UUID> take(Caller by, FactRow row) {
        Paper paper = new Paper(
                new PaperId(Ids.next()),
                1,
                row.requireRelationship("relationship"),
                row.requireWord("kind", Paper.Kind.class),
                row.requireText("name"),
                row.require("expires", LocalDate.class),
                row.date("notice"));
        return register.record(by, paper).map(one -> one.id().value());
    }
}
