package rapport.modules.console;

import java.nio.file.Files;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Role;
import rapport.console.api.Answer;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Visit;
import rapport.modules.change.TableKeeper;

/** Hands out a file with the rows of a module that went. */
@Component
@ConsolePath(ModuleFilePage.PATH + "{file}")
public final class ModuleFilePage implements Page {

    static final String PATH = ModuleChangesPage.PATH + "/files/";

    private final TableKeeper tables;

    @Activate
    public ModuleFilePage(@Reference TableKeeper tables) {
        this.tables = tables;
    }

    @Override
    public Answer show(Visit visit) {
        visit.caller().require(Role.ADMINISTRATOR);
        return tables.findFile(visit.variable("file"))
                .map(file -> Answer.download(visit.variable("file"), "application/zip", out -> Files.copy(file, out)))
                .orElse(Answer.notFound());
    }
}
