package rapport.console.api.widget;

import java.util.Objects;

/**
 * Something that can be done: a link, a form of one button, or a dialog.
 *
 * @param label a verb in the reader's language
 * @param path where it leads or what it is sent to
 * @param way how it gets there
 * @param icon the name of an {@link Icon}, or an empty text
 * @param key the key that does the same, such as {@code E}; an empty text where there is none
 * @param emphasis how strongly it is drawn
 */
public record Act(String label, String path, Way way, String icon, String key, Emphasis emphasis) {

    public Act {
        Objects.requireNonNull(label, "label");
        if (!path.startsWith("/") && !path.startsWith("#") && !path.startsWith("?")) {
            throw new IllegalArgumentException("path must lead somewhere in this product, was \"" + path + "\"");
        }
    }

    /** How an act gets there. */
    public enum Way {
        LINK,
        POST,
        DELETE,
        /** The page opens in the dialog; without script it is a link. */
        DIALOG
    }

    /** How strongly an act is drawn: one primary act on a page, at the most. */
    public enum Emphasis {
        PRIMARY,
        PLAIN,
        QUIET,
        /** Its icon alone; the label is its name and its tooltip. */
        BARE,
        DANGER
    }

    public static Act link(String label, String path) {
        return new Act(label, path, Way.LINK, "", "", Emphasis.PLAIN);
    }

    public static Act post(String label, String path) {
        return new Act(label, path, Way.POST, "", "", Emphasis.PLAIN);
    }

    /** Takes something away; its answer offers undo. */
    public static Act delete(String label, String path) {
        return new Act(label, path, Way.DELETE, "", "", Emphasis.DANGER);
    }

    public static Act dialog(String label, String path) {
        return new Act(label, path, Way.DIALOG, "", "", Emphasis.PLAIN);
    }

    public Act primary() {
        return new Act(label, path, way, icon, key, Emphasis.PRIMARY);
    }

    public Act quiet() {
        return new Act(label, path, way, icon, key, Emphasis.QUIET);
    }

    /** Drawn as its icon alone. */
    public Act bare(String icon) {
        return new Act(label, path, way, icon, key, Emphasis.BARE);
    }

    public boolean isBare() {
        return emphasis == Emphasis.BARE;
    }

    public Act icon(String name) {
        return new Act(label, path, way, name, key, emphasis);
    }

    /** Pressing this key does the same. */
    public Act key(String letter) {
        return new Act(label, path, way, icon, letter, emphasis);
    }

    public boolean isForm() {
        return way == Way.POST || way == Way.DELETE;
    }

    public String asClass() {
        return switch (emphasis) {
            case PRIMARY -> "button button-primary";
            case PLAIN -> "button";
            case QUIET -> "button button-quiet";
            case BARE -> "button button-quiet button-icon";
            case DANGER -> "button button-danger";
        };
    }
}
