package rapport.rest;

import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
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
     * The version that {@code If-Match} asks for: the present one where that is among its tags, or where it says {@code *};
     * empty where there is none.
     *
     * @throws HttpRefusal 412, where no tag is one that we ever made
     */
    static OptionalLong version(Enumeration<String> ifMatch, long now) {
        List<String> tags = Collections.list(ifMatch).stream()
                .flatMap(line -> Arrays.stream(line.split(",", -1)))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .toList();
        if (tags.isEmpty()) {
            return OptionalLong.empty();
        }
        if (tags.contains("*")) {
            return OptionalLong.of(now);
        }
        List<Long> versions = tags.stream()
                .map(EntityTag::findVersion)
                .flatMap(Optional::stream)
                .toList();
        if (versions.isEmpty()) {
            throw never(String.join(", ", tags));
        }
        return OptionalLong.of(versions.contains(now) ? now : versions.get(0));
    }

    private static Optional<Long> findVersion(String tag) {
        // A web server that compresses may have marked the tag.
        String version = tag.replace(GZIP, "");
        try {
            return version.length() > 2 && version.startsWith("\"") && version.endsWith("\"")
                    ? Optional.of(Long.parseLong(version, 1, version.length() - 1, 10))
                    : Optional.empty();
        } catch (NumberFormatException foreign) {
            return Optional.empty();
        }
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
