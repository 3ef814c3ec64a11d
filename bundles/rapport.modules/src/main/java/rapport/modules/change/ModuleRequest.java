package rapport.modules.change;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import rapport.modules.stock.StagedModule;

/** What somebody wants of the modules. */
public sealed interface ModuleRequest {

    /** Bring in versions that were let in, each in the place of the one that is there, all in one step, and have them run. */
    record Install(List<StagedModule> modules) implements ModuleRequest {

        public Install {
            modules = List.copyOf(modules);
            if (modules.isEmpty()) {
                throw new IllegalArgumentException("nothing to bring in");
            }
            if (modules.stream().map(StagedModule::name).distinct().count() < modules.size()) {
                throw new IllegalArgumentException("one module twice in " + modules);
            }
        }
    }

    /** Take a module out that was brought in. */
    record Remove(String module, DataFate data) implements ModuleRequest {}

    /** Take back a change that was done. */
    record Rollback(UUID change) implements ModuleRequest {}

    /**
     * Have exactly these modules beside those that the product ships.
     *
     * @param brought versions that were let in, by name
     * @param enabled whether they, and those that the product ships, run; those not named stay as they are
     */
    record Lock(Map<String, StagedModule> brought, Map<String, Boolean> enabled) implements ModuleRequest {

        public Lock {
            brought = Map.copyOf(brought);
            enabled = Map.copyOf(enabled);
        }
    }

    /** What becomes of the rows of a module that goes. */
    enum DataFate {
        /** They stay, for when it returns. */
        KEEP,
        /** They are put away in the database, where nobody sees them, and return when the removal is taken back. */
        ARCHIVE,
        /** They are written to a file in the data folder, and dropped from the database. */
        EXPORT;

        /** Whether this is what somebody wants of the rows of a module that goes. */
        boolean isOf(ModuleRequest request) {
            return request instanceof Remove remove && remove.data() == this;
        }
    }
}
