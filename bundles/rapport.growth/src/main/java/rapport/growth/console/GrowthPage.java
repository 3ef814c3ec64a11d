package rapport.growth.console;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.growth.Growth;
import rapport.api.growth.GrowthDraft;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;

/** The form of what came of a relationship. */
@Component(service = Page.class)
@ConsolePath({"/relationships/{id}/growth", "/growth/{id}", "/growth/{id}/restoration"})
public final class GrowthPage extends EntryForm<Growth, GrowthDraft> {

    @Activate
    public GrowthPage(@Reference Parts parts) {
        super(parts, new GrowthKind(parts));
    }
}
