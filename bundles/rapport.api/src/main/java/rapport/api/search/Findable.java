package rapport.api.search;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;

/**
 * A record that is found by its words.
 *
 * @param relationship whose level decides who may find it; null where it belongs to a person
 * @param person to whom it belongs, so that whoever sees people may find it; null where it belongs to a relationship
 * @param title the line that stands for it in a list of results
 * @param words everything by which it may be found
 * @param path the page on which it stands
 * @param level whose readers alone may find what belongs to a person; null where whoever sees people may, and where it belongs to a
 *     relationship
 */
public record Findable(
        UUID id,
        @Nullable RelationshipId relationship,
        @Nullable PersonId person,
        String title,
        String words,
        String path,
        @Nullable String level) {

    private static final int LONGEST_TITLE = 200;

    public Findable {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(path, "path");
        if ((relationship == null) == (person == null)) {
            throw new IllegalArgumentException("what is found belongs to a relationship or to a person");
        }
        if (relationship != null && level != null) {
            throw new IllegalArgumentException("the level of a relationship decides, and not " + level);
        }
    }

    /** A record that is found by the readers of its relationship's level, or by whoever sees people. */
    public Findable(
            UUID id,
            @Nullable RelationshipId relationship,
            @Nullable PersonId person,
            String title,
            String words,
            String path) {
        this(id, relationship, person, title, words, path, null);
    }

    /** A record of a relationship. */
    public Findable(UUID id, RelationshipId relationship, String title, String words, String path) {
        this(id, relationship, null, title, words, path);
    }

    /** A record of a relationship, with all the words that were said in it; empty where none were. */
    public static Optional<Findable> of(
            UUID id, RelationshipId relationship, String path, Stream<@Nullable String> words) {
        return Optional.of(said(words))
                .filter(all -> !all.isEmpty())
                .map(all -> new Findable(id, relationship, null, title(all), all, path));
    }

    /** A small thing about a person. */
    public static Findable about(UUID id, PersonId person, String words, String path) {
        return new Findable(id, null, person, title(words), words, path);
    }

    /** Something about a person for those who may read a level. */
    public static Findable aboutOn(String level, UUID id, PersonId person, String words, String path) {
        return new Findable(id, null, person, title(words), words, path, Objects.requireNonNull(level, "level"));
    }

    private static String said(Stream<@Nullable String> words) {
        return words.filter(some -> some != null && !some.isBlank()).collect(Collectors.joining("\n"));
    }

    private static String title(String words) {
        String line = words.lines().findFirst().orElse("");
        return line.length() <= LONGEST_TITLE ? line : line.substring(0, LONGEST_TITLE - 1) + "…";
    }
}
