package rapport.exchange.console;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.console.api.Answer;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Visit;
import rapport.exchange.OwnExports;

/** Hands out to the reader what is kept of them, as a file. */
@Component
@ConsolePath(OwnExportPage.PATH + "{name}")
public final class OwnExportPage implements Page {

    static final String PATH = "/export/own/";

    private final OwnExports exports;

    @Activate
    public OwnExportPage(@Reference OwnExports exports) {
        this.exports = exports;
    }

    @Override
    public Answer show(Visit visit) {
        String name = visit.variable("name");
        return visit.caller()
                .findPerson()
                .flatMap(anybody -> exports.findMediaType(name))
                .map(type -> Answer.download(name, type, out -> exports.write(visit.caller(), name, out)))
                .orElseGet(Answer::notFound);
    }
}
