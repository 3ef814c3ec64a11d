package rapport.console.api.widget;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.console.api.Body;

/**
 * Somebody who needs the reader, and why: a row of Today.
 *
 * @param id unique on the page; the row is {@code need-<id>}
 * @param who the name, a link to the path
 * @param where organization or level, in a few words
 * @param reason one sentence
 * @param evidence what is behind it, opened by {@code E}; or {@code Body.EMPTY}
 * @param when due or since, in a few words
 * @param serious whether it is late
 * @param first the one thing to do
 * @param others snooze, done, more
 */
public record Need(
        String id,
        Content face,
        String who,
        String path,
        String where,
        String reason,
        Content evidence,
        String when,
        boolean serious,
        @Nullable Act first,
        List<Act> others) {

    public Need {
        others = List.copyOf(others);
    }

    /** A need without evidence and acts, to which they are added. */
    public static Need of(Object id, Content face, String who, String path, String reason) {
        return new Need(id.toString(), face, who, path, "", reason, Body.EMPTY, "", false, null, List.of());
    }

    public Need where(String words) {
        return new Need(id, face, who, path, words, reason, evidence, when, serious, first, others);
    }

    public Need evidence(Content behind) {
        return new Need(id, face, who, path, where, reason, behind, when, serious, first, others);
    }

    public Need when(String words, boolean late) {
        return new Need(id, face, who, path, where, reason, evidence, words, late, first, others);
    }

    public Need first(Act act) {
        return new Need(id, face, who, path, where, reason, evidence, when, serious, act, others);
    }

    public Need others(Act... acts) {
        return new Need(id, face, who, path, where, reason, evidence, when, serious, first, List.of(acts));
    }
}
