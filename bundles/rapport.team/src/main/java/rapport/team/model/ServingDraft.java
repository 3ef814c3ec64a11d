package rapport.team.model;

import com.google.gson.annotations.JsonAdapter;
import org.jspecify.annotations.Nullable;
import rapport.api.json.PartyIdJson;
import rapport.api.party.PartyId;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;

/**
 * Who serves an internal customer, as somebody wants it recorded.
 *
 * @param relationship the relationship with the internal customer, a department or colleague of ours
 * @param server which department or colleague of ours serves them
 * @param what is served
 * @param owner who answers for it where it is made; null for nobody yet
 * @param customerOwner who speaks for those who get it; null for nobody yet
 */
public record ServingDraft(
        RelationshipId relationship,
        @JsonAdapter(PartyIdJson.class) PartyId server,
        String what,
        @Nullable PersonId owner,
        @Nullable PersonId customerOwner) {}
