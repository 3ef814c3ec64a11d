package rapport.promises.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import rapport.api.commitment.CommitmentId;
import rapport.promises.model.Knot;
import rapport.promises.model.Strand;
import rapport.promises.model.Web;

/** A promise that rests on itself, by whatever way, rests on nothing. */
public final class Circle {

    private static final int WORDS_SHOWN = 80;

    private Circle() {}

    /**
     * What would rest on itself if the promise rested on the other: both, and all between them, in that order; empty where
     * nothing would.
     */
    public static List<Knot> closedBy(Web web, CommitmentId promise, CommitmentId by) {
        List<Knot> way = new ArrayList<>();
        if (!leads(web, by, promise, way)) {
            return List.of();
        }
        way.add(0, web.get(promise));
        return way;
    }

    // Depth first, with the promises on the way in order.
    private static boolean leads(Web web, CommitmentId from, CommitmentId to, List<Knot> way) {
        Deque<CommitmentId> open = new ArrayDeque<>(List.of(from));
        Set<CommitmentId> tried = new HashSet<>();
        List<CommitmentId> path = new ArrayList<>();
        while (!open.isEmpty()) {
            CommitmentId at = open.pop();
            if (!path.isEmpty() && path.get(path.size() - 1).equals(at)) {
                path.remove(path.size() - 1);
                continue;
            }
            if (at.equals(to)) {
                path.forEach(id -> way.add(web.get(id)));
                way.add(web.get(at));
                return true;
            }
            if (tried.add(at)) {
                path.add(at);
                open.push(at);
                web.below(at).stream().map(Strand::backing).forEach(backing -> open.push(backing.by()));
            }
        }
        return false;
    }

    /** The promises in order, each resting on the next; of those that the reader may not see no more than that they are there. */
    public static List<String> steps(List<Knot> circle) {
        return circle.stream()
                .map(knot -> knot.seen() ? "“" + shortened(knot.promise().what()) + "”" : "…")
                .toList();
    }

    private static String shortened(String what) {
        return what.length() > WORDS_SHOWN ? what.substring(0, WORDS_SHOWN - 1) + "…" : what;
    }
}
