package rapport.exchange.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says a file is; whatever is null is told from the file.
 *
 * @param kind people, organizations, interactions or facts
 * @param family csv, vcard or mail
 * @param charset the name of the encoding
 * @param table which facts, where the kind is facts
 */
public record Wish(
        Format.@Nullable Kind kind,
        @Nullable String family,
        @Nullable String charset,
        @Nullable String table) {

    public Wish(Format.@Nullable Kind kind, @Nullable String family, @Nullable String charset) {
        this(kind, family, charset, null);
    }

    /** Nothing was said. */
    public static final Wish NONE = new Wish(null, null, null);

    /** Why a file that is of that format is not what was asked for. */
    public Optional<Unreadable> objectionTo(Format found) {
        if (family != null && !family.equals(found.family())) {
            return Optional.of(Unreadable.OTHER_FORMAT);
        }
        boolean isOther = kind != null && kind != found.kind();
        return isOther ? Optional.of(Unreadable.OTHER_KIND) : Optional.empty();
    }
}
