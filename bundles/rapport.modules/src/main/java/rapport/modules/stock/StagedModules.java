package rapport.modules.stock;

import java.lang.module.ModuleDescriptor.Version;
import java.nio.file.Path;
import java.util.Comparator;

/** How versions that were let in are named and ordered. */
final class StagedModules {

    /** By version as people count, then by what tells equal versions apart. */
    static final Comparator<StagedModule> BY_VERSION = Comparator.comparing(
                    (StagedModule staged) -> Version.parse(staged.version()))
            .thenComparing(StagedModule::key);

    private StagedModules() {}

    static StagedModule at(String module, Path folder) {
        String key = String.valueOf(folder.getFileName());
        return new StagedModule(module, key.substring(0, key.lastIndexOf('-')), folder);
    }
}
