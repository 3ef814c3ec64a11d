package rapport.team.rules;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The lightest set of edges whose loss tears a connected part of a graph in two (Stoer and Wagner, 1997).
 *
 * @param weights between each two nodes, symmetric; 0 where no edge joins them
 */
record LeastCut(int[][] weights) {

    /** Its weight, over all connected parts of more than one node; the greatest number where there is none. */
    int weight() {
        BitSet seen = new BitSet();
        int least = Integer.MAX_VALUE;
        for (int node = 0; node < weights.length; node++) {
            if (!seen.get(node)) {
                BitSet part = reach(node);
                seen.or(part);
                least = Math.min(least, within(part.stream().toArray()));
            }
        }
        return least;
    }

    private BitSet reach(int start) {
        BitSet reached = new BitSet();
        BitSet waiting = new BitSet();
        waiting.set(start);
        while (!waiting.isEmpty()) {
            int node = waiting.nextSetBit(0);
            waiting.clear(node);
            reached.set(node);
            for (int other = 0; other < weights.length; other++) {
                if (weights[node][other] > 0 && !reached.get(other)) {
                    waiting.set(other);
                }
            }
        }
        return reached;
    }

    private int within(int[] nodes) {
        int[][] rest = new int[nodes.length][nodes.length];
        for (int row = 0; row < nodes.length; row++) {
            for (int column = 0; column < nodes.length; column++) {
                rest[row][column] = weights[nodes[row]][nodes[column]];
            }
        }
        int least = Integer.MAX_VALUE;
        BitSet merged = new BitSet();
        for (int left = nodes.length; left > 1; left--) {
            least = Math.min(least, phase(rest, merged, left));
        }
        return least;
    }

    /** Visits the nodes that are left by how strongly they hang on those visited, and merges the last two. */
    private static int phase(int[][] rest, BitSet merged, int left) {
        int[] pull = new int[rest.length];
        BitSet visited = (BitSet) merged.clone();
        int before = -1;
        int last = -1;
        for (int step = 0; step < left; step++) {
            before = last;
            last = strongest(pull, visited);
            visited.set(last);
            for (int node = 0; node < rest.length; node++) {
                pull[node] += visited.get(node) ? 0 : rest[last][node];
            }
        }
        merge(rest, before, last);
        merged.set(last);
        return pull[last];
    }

    private static int strongest(int[] pull, BitSet visited) {
        int strongest = visited.nextClearBit(0);
        for (int node = strongest; node < pull.length; node++) {
            if (!visited.get(node) && pull[node] > pull[strongest]) {
                strongest = node;
            }
        }
        return strongest;
    }

    private static void merge(int[][] rest, int into, int gone) {
        for (int node = 0; node < rest.length; node++) {
            rest[into][node] += rest[gone][node];
            rest[node][into] = rest[into][node];
            rest[gone][node] = 0;
            rest[node][gone] = 0;
        }
        Arrays.fill(rest[gone], 0);
        rest[into][into] = 0;
    }
}
