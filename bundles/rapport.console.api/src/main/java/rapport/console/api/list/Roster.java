package rapport.console.api.list;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.annotation.versioning.ConsumerType;
import rapport.console.api.Texts;
import rapport.console.api.widget.Column;

/**
 * The records of a list as one reader may see and change them. Made for one visit.
 *
 * @param <T> a record with what its row needs to say
 */
@ConsumerType
public interface Roster<T> {

    /** Where the list is, such as {@code /people}; what is done in it is sent to paths below. */
    String path();

    /** What is listed, in the reader's language. */
    String label();

    /** The column of names; it is always there. */
    Column names();

    /** Every column there is to choose from, in the order in which they are shown. */
    List<Trait<T>> traits();

    /** What can be done to many at once; asked only of those who {@link #mayChange}. */
    List<Deed<T>> deeds();

    boolean mayChange();

    Entry entry(T record);

    /** Those of the records that the reader may see, deleted ones too. */
    List<T> find(Collection<UUID> ids);

    /** So many of them, in words: {@code 12 people}. */
    String count(int number);

    /** Where the sentences of objections are looked up. */
    Texts text();

    /** Waits a moment for what is derived, so that people see what they just wrote. */
    void settle();

    /** The editing behind a deed or a trait of that name. */
    default Optional<Editing<T>> findEditing(String name) {
        return findDeed(name)
                .map(Deed::editing)
                .or(() -> findTrait(name).flatMap(trait -> Optional.ofNullable(trait.editing())));
    }

    default Optional<Deed<T>> findDeed(String name) {
        return deeds().stream().filter(deed -> deed.name().equals(name)).findFirst();
    }

    default Optional<Trait<T>> findTrait(String name) {
        return traits().stream().filter(trait -> trait.name().equals(name)).findFirst();
    }

    /** The record of that id, unless it is deleted or not for the reader's eyes. */
    default Optional<T> find(UUID id) {
        return find(List.of(id)).stream()
                .filter(record -> !entry(record).deleted())
                .findFirst();
    }
}
