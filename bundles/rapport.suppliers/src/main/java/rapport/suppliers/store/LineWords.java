package rapport.suppliers.store;

import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.level.Levels;
import rapport.api.search.SearchSource;
import rapport.store.api.Database;
import rapport.suppliers.model.OrderLine;

/** Lines of orders are found by the number of their order and by what is ordered. */
@Component(service = SearchSource.class)
public final class LineWords extends SupplierWords<OrderLine> {

    @Activate
    public LineWords(@Reference Database database, @Reference Levels levels) {
        super(database, levels, Rows.LINES, OrderLine.class, one -> Stream.of(one.order(), one.item()));
    }

    @Override
    public String icon() {
        return "package";
    }
}
