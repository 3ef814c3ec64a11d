package rapport.team.store;

import com.google.gson.JsonObject;
import java.util.Optional;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.json.RecordsJson;
import rapport.api.search.Findable;
import rapport.api.search.SearchSource;
import rapport.store.api.Database;
import rapport.store.api.Kept;
import rapport.team.model.Recognition;

/** Shared words of thanks are found by whoever may see the team; the others stay with the two, and out of every index. */
@Component
public final class RecognitionWords implements SearchSource {

    private final Kept kept;

    @Activate
    public RecognitionWords(@Reference Database database) {
        this.kept = Kept.in(database, SqlPulses.SCHEMA, RecognitionTable.NAME);
    }

    @Override
    public String kind() {
        return SqlRecognitions.KIND;
    }

    // Of what is for the two alone the journal says nothing, and of what was shared before it was found not which one.
    @Override
    public Optional<Findable> read(String json) {
        return RecordsJson.gson().fromJson(json, JsonObject.class).has("id")
                ? Optional.of(findable(RecordsJson.gson().fromJson(json, Recognition.class)))
                : Optional.empty();
    }

    @Override
    public void each(Consumer<Findable> visitor) {
        kept.each(SqlRecognitions::shared, row -> visitor.accept(findable(RecognitionTable.read(row))));
    }

    private static Findable findable(Recognition one) {
        return Findable.aboutOn(SqlPulses.LEVEL, one.id().value(), one.receiver(), one.words(), "/team/recognitions");
    }

    @Override
    public String icon() {
        return "heart";
    }
}
