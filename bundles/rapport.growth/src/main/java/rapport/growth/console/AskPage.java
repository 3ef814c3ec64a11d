package rapport.growth.console;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.growth.Ask;
import rapport.api.growth.AskDraft;
import rapport.console.api.ConsolePath;
import rapport.console.api.Page;

/** The form of what we asked for. */
@Component(service = Page.class)
@ConsolePath({"/relationships/{id}/asks", "/asks/{id}", "/asks/{id}/restoration"})
public final class AskPage extends EntryForm<Ask, AskDraft> {

    @Activate
    public AskPage(@Reference Parts parts) {
        super(parts, new AskKind(parts));
    }
}
