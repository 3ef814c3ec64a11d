package rapport.suppliers.store;

import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.level.Levels;
import rapport.api.search.SearchSource;
import rapport.store.api.Database;
import rapport.suppliers.model.Assessment;

/** Assessments are found by what they rest on. */
@Component(service = SearchSource.class)
public final class AssessmentWords extends SupplierWords<Assessment> {

    @Activate
    public AssessmentWords(@Reference Database database, @Reference Levels levels) {
        super(database, levels, Rows.ASSESSMENTS, Assessment.class, one -> Stream.of(one.basis()));
    }

    @Override
    public String icon() {
        return "triangle-alert";
    }
}
