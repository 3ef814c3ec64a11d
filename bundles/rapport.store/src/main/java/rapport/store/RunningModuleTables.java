package rapport.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.store.api.ModuleTables;

/** The tables of modules in the database of the product, which may still be opening. */
@Component
public final class RunningModuleTables implements ModuleTables {

    private final RunningDatabase database;

    @Activate
    public RunningModuleTables(@Reference RunningDatabase database) {
        this.database = database;
    }

    @Override
    public List<String> of(String module) {
        return database.moduleTables().of(module);
    }

    @Override
    public List<String> applied(String module) {
        return database.moduleTables().applied(module);
    }

    @Override
    public long bytesOfCopy(String module) {
        return database.moduleTables().bytesOfCopy(module);
    }

    @Override
    public void setAside(String module) {
        database.moduleTables().setAside(module);
    }

    @Override
    public void keepCopy(String module) {
        database.moduleTables().keepCopy(module);
    }

    @Override
    public boolean isSetAside(String module, Copy copy) {
        return database.moduleTables().isSetAside(module, copy);
    }

    @Override
    public void bringBack(String module, Copy copy, Path bundle) {
        database.moduleTables().bringBack(module, copy, bundle);
    }

    @Override
    public void forgetCopy(String module, Copy copy) {
        database.moduleTables().forgetCopy(module, copy);
    }

    @Override
    public void write(String module, OutputStream zip) throws IOException {
        database.moduleTables().write(module, zip);
    }

    @Override
    public void drop(String module) {
        database.moduleTables().drop(module);
    }
}
