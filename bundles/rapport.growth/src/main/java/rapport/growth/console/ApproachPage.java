package rapport.growth.console;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.growth.Approach;
import rapport.api.growth.ApproachDraft;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;

/** The form of an approach by a competitor. */
@Component(service = Page.class)
@ConsolePath({"/relationships/{id}/approaches", "/approaches/{id}", "/approaches/{id}/restoration"})
public final class ApproachPage extends EntryForm<Approach, ApproachDraft> {

    @Activate
    public ApproachPage(@Reference Parts parts) {
        super(parts, new ApproachKind(parts));
    }
}
