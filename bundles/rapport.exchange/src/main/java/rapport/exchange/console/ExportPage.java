package rapport.exchange.console;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Role;
import rapport.console.api.Answer;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Visit;
import rapport.exchange.Exports;

/** Hands out what we know as a file. */
@Component
@ConsolePath(ExportPage.PATH + "{name}")
public final class ExportPage implements Page {

    static final String PATH = "/export/";

    private final Exports exports;

    @Activate
    public ExportPage(@Reference Exports exports) {
        this.exports = exports;
    }

    @Override
    public Answer show(Visit visit) {
        visit.caller().require(Role.MANAGER);
        String name = visit.variable("name");
        return exports.findMediaType(name)
                .map(type -> Answer.download(name, type, out -> exports.write(visit.caller(), name, out)))
                .orElseGet(Answer::notFound);
    }
}
