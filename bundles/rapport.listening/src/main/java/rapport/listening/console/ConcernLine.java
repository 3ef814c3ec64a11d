package rapport.listening.console;

import java.util.List;
import rapport.api.concern.Concern;
import rapport.console.api.Body;

/**
 * A concern among others.
 *
 * @param gate how far it has come
 * @param marks what must be seen beside that
 */
public record ConcernLine(String words, String path, Body gate, Body age, List<Body> marks) {

    private static final int WORDS = 90;

    public ConcernLine {
        marks = List.copyOf(marks);
    }

    static ConcernLine of(Concern concern, ConcernTelling telling) {
        return new ConcernLine(
                ConcernTelling.brief(concern.words(), WORDS),
                InSight.pathOf(concern),
                telling.gate(concern),
                telling.ui().ago(concern.gateSince()),
                telling.marks(concern));
    }
}
