package rapport.api.party;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What somebody wants a person's record to say. Checked by the {@link Directory}, which answers with all objections at once. */
public record PersonDraft(
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable String nickname,
        @Nullable Birthday birthday,
        boolean ours,
        List<ContactPoint> contactPoints,
        List<String> tags,
        List<PositionDraft> positions) {

    public PersonDraft {
        contactPoints = List.copyOf(contactPoints);
        tags = List.copyOf(tags);
        positions = List.copyOf(positions);
    }

    static String displayName(
            @Nullable String givenName,
            @Nullable String familyName,
            @Nullable String nickname,
            List<ContactPoint> contactPoints) {
        String full = Stream.of(givenName, familyName)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" "));
        if (!full.isEmpty()) {
            return full;
        }
        if (nickname != null && !nickname.isBlank()) {
            return nickname;
        }
        return contactPoints.stream().map(ContactPoint::value).findFirst().orElse("");
    }

    /** The name that the record will show; empty where nothing in the draft could serve as one. */
    public String displayName() {
        return displayName(givenName, familyName, nickname, contactPoints);
    }
}
