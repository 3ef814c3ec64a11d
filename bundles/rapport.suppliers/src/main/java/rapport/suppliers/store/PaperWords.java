package rapport.suppliers.store;

import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.level.Levels;
import rapport.api.search.SearchSource;
import rapport.store.api.Database;
import rapport.suppliers.model.Paper;

/** Contracts and certificates are found by their names. */
@Component(service = SearchSource.class)
public final class PaperWords extends SupplierWords<Paper> {

    @Activate
    public PaperWords(@Reference Database database, @Reference Levels levels) {
        super(database, levels, Rows.PAPERS, Paper.class, one -> Stream.of(one.name()));
    }

    @Override
    public String icon() {
        return "file-check";
    }
}
