package rapport.suppliers.exchange;

import java.time.LocalDate;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.exchange.FactColumn.Kind;
import rapport.api.exchange.FactRow;
import rapport.api.exchange.FactShape;
import rapport.api.exchange.FactTable;
import rapport.api.id.Ids;
import rapport.api.outcome.Outcome;
import rapport.store.api.Database;
import rapport.suppliers.model.Assessment;
import rapport.suppliers.model.AssessmentId;
import rapport.suppliers.store.SupplierFiles;

/** Assessments of impact and risk as a table. */
@Component(service = FactTable.class)
public final class AssessmentsFile extends SupplierTable<Assessment> {

    private static final FactShape<Assessment> SHAPE = FactShape.of(Assessment::id)
            .required("relationship", Kind.RELATIONSHIP, Assessment::relationship)
            .required("impact", Kind.NUMBER, Assessment::impact)
            .required("risk", Kind.NUMBER, Assessment::risk)
            .required("basis", Kind.TEXT, Assessment::basis)
            .required("made on", Kind.DATE, Assessment::on)
            .optional("made by", Kind.PERSON, Assessment::by);

    @Activate
    public AssessmentsFile(@Reference SupplierFiles files, @Reference Database database) {
        super("assessments", SHAPE, files.assessments(), database, "suppliers_assessment");
    }

    @Override
    public Outcome<UUID> take(Caller by, FactRow row) {
        Assessment assessment = new Assessment(
                new AssessmentId(Ids.next()),
                1,
                row.requireRelationship("relationship"),
                row.require("impact", Double.class).intValue(),
                row.require("risk", Double.class).intValue(),
                row.requireText("basis"),
                row.require("made on", LocalDate.class),
                row.person("made by"));
        return register.record(by, assessment).map(one -> one.id().value());
    }
}
