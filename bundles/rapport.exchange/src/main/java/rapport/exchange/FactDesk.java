package rapport.exchange;

import java.util.List;
import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.party.Directory;
import rapport.api.relationship.Relationships;
import rapport.exchange.model.Finding;
import rapport.exchange.rules.TableHeading;
import rapport.exchange.store.TakenFacts;

/** What it takes to take in rows of tables of facts. */
@Component(service = FactDesk.class)
public final class FactDesk {

    private final FactTables tables;
    private final TakenFacts taken;
    private final Directory directory;
    private final Relationships relationships;

    @Activate
    public FactDesk(
            @Reference FactTables tables,
            @Reference TakenFacts taken,
            @Reference Directory directory,
            @Reference Relationships relationships) {
        this.tables = tables;
        this.taken = taken;
        this.directory = directory;
        this.relationships = relationships;
    }

    /** What a finding among the rows of these headings says to a reader of that language. */
    String sentence(List<String> headings, Finding finding, Locale locale) {
        return TableHeading.findTable(headings)
                .map(table -> tables.sentence(table, finding.asObjection(), locale))
                .orElse(finding.sentence());
    }

    Taking taking(Caller by) {
        return new FactTaking(by, tables, taken, new NamedRecords(by, directory, relationships));
    }
}
