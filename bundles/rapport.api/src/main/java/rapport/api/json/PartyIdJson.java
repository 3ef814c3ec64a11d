package rapport.api.json;

import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import rapport.api.party.PartyId;

/**
 * Writes a component that may be a person or an organization as {@code person:UUID} or {@code organization:UUID}. Stands on the
 * component itself, since otherwise Gson goes by the value's own class, which leaves the kind out.
 */
public final class PartyIdJson extends TypeAdapter<PartyId> {

    @Override
    public void write(JsonWriter out, PartyId party) throws IOException {
        out.value(party.asText());
    }

    @Override
    public PartyId read(JsonReader in) throws IOException {
        return PartyId.parse(in.nextString());
    }
}
