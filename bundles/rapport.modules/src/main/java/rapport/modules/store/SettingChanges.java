package rapport.modules.store;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.access.Caller;
import rapport.api.journal.Subject;
import rapport.store.api.Change;
import rapport.store.api.Database;
import rapport.store.api.Schema;
import rapport.store.api.Store;

/** Says in the journal who set what; the settings themselves lie in the configuration folder. */
@Component(service = SettingChanges.class)
public final class SettingChanges {

    private final Store store;

    /** What the journal says of settings. */
    private record Settings(String group, Map<String, Object> values) {}

    @Activate
    public SettingChanges(@Reference Database database) {
        store = database.open(new Schema("modules", SettingChanges.class));
    }

    public void remember(Caller by, String group, Map<String, Object> was, Map<String, Object> is) {
        Subject subject = new Subject("settings", UUID.nameUUIDFromBytes(group.getBytes(StandardCharsets.UTF_8)));
        store.run(
                by,
                transaction -> transaction.record(
                        new Change(subject, "SettingsChanged", new Settings(group, was), new Settings(group, is))));
    }
}
