package rapport.api.relationship;

import org.jspecify.annotations.Nullable;
import rapport.api.party.PartyId;
import rapport.api.party.PersonId;

/** Which relationships, in which order. Null means "any"; only enabled levels that the caller may read are ever listed. */
public record RelationshipsQuery(
        @Nullable String level,
        @Nullable PartyId party,
        @Nullable PersonId owner,
        @Nullable String stage,
        Relationship.@Nullable Status status,
        @Nullable String text,
        Sort sort,
        boolean descending) {

    /** What relationships are sorted by. */
    public enum Sort {
        NAME,
        STAGE_SINCE,
        LAST_CONTACT,
        CHANGED
    }

    /** All, by name. */
    public static final RelationshipsQuery ALL =
            new RelationshipsQuery(null, null, null, null, null, null, Sort.NAME, false);

    /** All on one level, by name. */
    public static RelationshipsQuery onLevel(String level) {
        return new RelationshipsQuery(level, null, null, null, null, null, Sort.NAME, false);
    }
}
