package rapport.relationships.rest;

import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.api.party.PartyId;
import rapport.api.party.PersonId;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipsQuery;
import rapport.api.relationship.RelationshipsQuery.Sort;
import rapport.api.rest.Call;
import rapport.api.rest.Route.Parameter;

/** How a list of relationships is narrowed and ordered. */
final class ListWish {

    /** By what a list can be narrowed and ordered. */
    static final Parameter[] FILTERS = {
        new Parameter("party", "only those with person:… or organization:…"),
        new Parameter("owner", "only those that this colleague owns"),
        new Parameter("stage", "only those in the stage of this name"),
        new Parameter("status", "only those that are active, paused or ended"),
        new Parameter("q", "only those whose party's name begins with these letters"),
        new Parameter("sort", "name, stage_since, last_contact or changed; with - before it, descending")
    };

    private ListWish() {}

    /** What a call asks for, on one level or on all. */
    static RelationshipsQuery of(Call call, @Nullable String level) {
        String sort = call.findQuery("sort").orElse("name");
        boolean descending = sort.startsWith("-");
        return new RelationshipsQuery(
                level,
                call.query("party", PartyId::parse).orElse(null),
                call.query("owner", text -> new PersonId(UUID.fromString(text))).orElse(null),
                call.findQuery("stage").orElse(null),
                call.query("status", text -> Relationship.Status.valueOf(text.toUpperCase(Locale.ROOT)))
                        .orElse(null),
                call.findQuery("q").orElse(null),
                sort(descending ? sort.substring(1) : sort),
                descending);
    }

    private static Sort sort(String name) {
        return Arrays.stream(Sort.values())
                .filter(sort -> sort.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "query parameter sort is name, stage_since, last_contact or changed, was \"" + name + "\""));
    }
}
