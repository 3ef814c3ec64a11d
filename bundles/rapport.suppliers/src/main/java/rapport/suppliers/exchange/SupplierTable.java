package rapport.suppliers.exchange;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import rapport.api.access.Caller;
import rapport.api.exchange.FactColumn;
import rapport.api.exchange.FactRow;
import rapport.api.exchange.FactShape;
import rapport.api.exchange.FactTable;
import rapport.api.outcome.Objection;
import rapport.console.api.Messages;
import rapport.store.api.Database;
import rapport.store.api.Kept;
import rapport.suppliers.console.Telling;
import rapport.suppliers.model.SupplierRecord;
import rapport.suppliers.store.Register;
import rapport.suppliers.store.SqlSupplierFiles;

/** Records of one kind as a table. */
abstract class SupplierTable<T extends SupplierRecord> implements FactTable {

    private static final Messages TITLES = Messages.of(SupplierTable.class);
    private static final Messages REFUSALS = Messages.of(Telling.class);

    final Register<T> register;
    private final String name;
    private final FactShape<T> shape;
    private final Kept kept;

    SupplierTable(String name, FactShape<T> shape, Register<T> register, Database database, String table) {
        this.name = name;
        this.shape = shape;
        this.register = register;
        this.kept = Kept.in(database, SqlSupplierFiles.SCHEMA, table);
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final String title(Locale locale) {
        return TITLES.in(locale).of("file." + name);
    }

    @Override
    public final String heading(String column, Locale locale) {
        return TITLES.in(locale).of("column." + column.replace(' ', '-'));
    }

    @Override
    public final String sentence(Objection objection, Locale locale) {
        return REFUSALS.in(locale).of(objection);
    }

    @Override
    public final List<FactColumn> columns() {
        return shape.columns();
    }

    @Override
    public final void each(Caller by, Consumer<FactRow> visitor) {
        shape.each(page -> register.list(by, null, page), visitor);
    }

    @Override
    public final Set<UUID> known(Collection<UUID> ids) {
        return kept.known(ids);
    }
}
