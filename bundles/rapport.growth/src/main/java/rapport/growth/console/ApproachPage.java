package rapport.growth.console;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.console.api.Answer;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;
import rapport.console.api.Visit;

/** The form of an approach by a competitor. */
@Component
@ConsolePath({"/relationships/{id}/approaches", "/approaches/{id}", "/approaches/{id}/restoration"})
public final class ApproachPage implements Page {

    private final Page form;

    @Activate
    public ApproachPage(@Reference Parts parts) {
        this.form = new EntryForm<>(parts, new ApproachKind(parts));
    }

    @Override
    public Answer show(Visit visit) {
        return form.show(visit);
    }

    @Override
    public Answer submit(Visit visit) {
        return form.submit(visit);
    }

    @Override
    public Answer remove(Visit visit) {
        return form.remove(visit);
    }
}
