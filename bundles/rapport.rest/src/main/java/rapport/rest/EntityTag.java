package rapport.rest;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Versions of records as entity tags: version 7 is {@code "7"}. */
final class EntityTag {

    private static final String GZIP = "--gzip";

    private EntityTag() {}

    static String of(long version) {
        return '"' + Long.toString(version) + '"';
    }

    /**
     * The version in {@code If-Match}; empty where it says none, {@code *} included, since that guards nothing.
     *
     * @throws HttpRefusal 412, where it is a tag that we never made
     */
    static OptionalLong version(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank() || ifMatch.strip().equals("*")) {
            return OptionalLong.empty();
        }
        String tag = ifMatch.strip();
        // A web server that compresses may have marked the tag.
        String version = tag.replace(GZIP, "");
        if (version.length() > 2 && version.startsWith("\"") && version.endsWith("\"")) {
            try {
                return OptionalLong.of(Long.parseLong(version, 1, version.length() - 1, 10));
            } catch (NumberFormatException foreign) {
                throw never(tag);
            }
        }
        throw never(tag);
    }

    /** Whether the client has this one already. */
    static boolean isIn(@Nullable String ifNoneMatch, String tag) {
        if (ifNoneMatch == null) {
            return false;
        }
        return ifNoneMatch.strip().equals("*") || ifNoneMatch.replace(GZIP, "").contains(tag);
    }

    private static HttpRefusal never(String tag) {
        return HttpRefusal.preconditionFailed("the record never had the ETag " + tag + "; send it as it was received");
    }
}
