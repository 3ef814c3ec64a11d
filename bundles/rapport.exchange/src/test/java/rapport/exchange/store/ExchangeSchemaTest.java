package rapport.exchange.store;

import rapport.store.api.Schema;
import rapport.testkit.SchemaContract;

class ExchangeSchemaTest extends SchemaContract {

    @Override
    protected Schema schema() {
        return new Schema("exchange", SqlImportJobs.class);
    }

    @Override
    protected String prefix() {
        return "import_";
    }
}
