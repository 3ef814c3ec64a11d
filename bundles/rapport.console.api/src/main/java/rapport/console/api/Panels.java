package rapport.console.api;

import java.util.List;

/** Gives a record page what all bundles contribute to it. The console implements it, and keeps a broken panel to itself. */
public interface Panels {

    /** The panels of one column in their order, without those that have nothing to say. */
    List<Shown> show(Visit visit, Subject subject, Panel.Column column);

    /** A panel that has something to say. */
    record Shown(String title, Body body) {}
}
