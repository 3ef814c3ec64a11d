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
 * @param reason why, in one sentence
 * @param advice what to do or ask, in one sentence; or an empty text
 * @param evidence what is behind it, opened by {@code E}; or {@code Body.EMPTY}
 * @param more what else they need the reader for, unfolding below; or {@code Body.EMPTY}
 * @param acts the one thing to do, and the others
 */
public record Need(
        String id,
        Content face,
        String who,
        String path,
        String where,
        String reason,
        String advice,
        Content evidence,
        Content more,
        Acts acts) {

    /**
     * What can be done about it.
     *
     * @param first the one thing to do
     * @param later puts it off
     * @param others done, other spans, where else to look
     */
    public record Acts(@Nullable Act first, @Nullable Act later, List<Act> others) {

        static final Acts NONE = new Acts(null, null, List.of());

        public Acts {
            others = List.copyOf(others);
        }
    }

    /** A need without evidence and acts, to which they are added. */
    public static Need of(Object id, Content face, String who, String path, String reason) {
        return new Need(id.toString(), face, who, path, "", reason, "", Body.EMPTY, Body.EMPTY, Acts.NONE);
    }

    public Need where(String words) {
        return new Need(id, face, who, path, words, reason, advice, evidence, more, acts);
    }

    public Need advice(String sentence) {
        return new Need(id, face, who, path, where, reason, sentence, evidence, more, acts);
    }

    public Need evidence(Content behind) {
        return new Need(id, face, who, path, where, reason, advice, behind, more, acts);
    }

    /** Further reasons, each with acts of its own. */
    public Need more(Content reasons) {
        return new Need(id, face, who, path, where, reason, advice, evidence, reasons, acts);
    }

    public Need first(Act act) {
        return with(new Acts(act, acts.later(), acts.others()));
    }

    /** Puts it off by one press; other spans stand among the others. */
    public Need later(Act act) {
        return with(new Acts(acts.first(), act, acts.others()));
    }

    public Need others(Act... others) {
        return with(new Acts(acts.first(), acts.later(), List.of(others)));
    }

    private Need with(Acts changed) {
        return new Need(id, face, who, path, where, reason, advice, evidence, more, changed);
    }
}
