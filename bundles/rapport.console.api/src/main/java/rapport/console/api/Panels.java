package rapport.console.api;

import java.util.List;
import rapport.console.api.widget.Act;

/** Gives a record page what all bundles contribute to it. The console implements it, and keeps a broken panel to itself. */
public interface Panels {

    /** The panels of one column in their order, without those that have nothing to say nor to begin. */
    List<Shown> show(Visit visit, Subject subject, Panel.Column column);

    /**
     * A panel that has something to say, or that offers something to begin.
     *
     * @param body empty where nothing is there yet
     * @param starts what may be begun then
     */
    record Shown(String title, Body body, List<Act> starts) {

        public Shown {
            starts = List.copyOf(starts);
        }

        public static Shown of(String title, Body body) {
            return new Shown(title, body, List.of());
        }

        public static Shown starting(String title, List<Act> starts) {
            return new Shown(title, Body.EMPTY, starts);
        }
    }
}
