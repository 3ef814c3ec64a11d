package rapport.console.api;

import java.util.Objects;

/**
 * One way to go.
 *
 * @param section where it stands
 * @param order its place there, small numbers first; the core uses 10, 20, 30 …
 * @param label in the reader's language
 * @param icon the name of an icon, see {@code rapport.console.api.widget.Icon}
 * @param path where it leads; of all entries the one whose path is the longest that the reader is on or below is current
 * @param letter goes there after {@code G}; a space where it has none
 * @param tint the tint of a level, such as {@code moss}; empty where it has none
 * @param count how many wait there; nothing is drawn for 0
 * @param parent the path of the entry that it stands under, such as a level's {@code /donors}; empty where it stands by
 *     itself, as it also does while there is no such entry
 */
public record NavigationEntry(
        Section section,
        int order,
        String label,
        String icon,
        String path,
        char letter,
        String tint,
        int count,
        String parent) {

    public NavigationEntry {
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(icon, "icon");
        if (!path.startsWith("/")) {
            throw new IllegalArgumentException("path must start with /, was \"" + path + "\"");
        }
        if (!parent.isEmpty() && (!parent.startsWith("/") || parent.equals(path))) {
            throw new IllegalArgumentException("parent must be another entry's path, was \"" + parent + "\"");
        }
    }

    /** An entry that stands by itself. */
    public NavigationEntry(
            Section section, int order, String label, String icon, String path, char letter, String tint, int count) {
        this(section, order, label, icon, path, letter, tint, count, "");
    }

    /** An entry without letter, tint and count. */
    public static NavigationEntry of(Section section, int order, String label, String icon, String path) {
        return new NavigationEntry(section, order, label, icon, path, ' ', "", 0);
    }

    public NavigationEntry letter(char key) {
        return new NavigationEntry(section, order, label, icon, path, key, tint, count, parent);
    }

    public NavigationEntry tint(String name) {
        return new NavigationEntry(section, order, label, icon, path, letter, name, count, parent);
    }

    public NavigationEntry count(int waiting) {
        return new NavigationEntry(section, order, label, icon, path, letter, tint, waiting, parent);
    }

    /** The same, folded under the entry of that path, in its order there and whatever its own section. */
    public NavigationEntry under(String path) {
        return new NavigationEntry(section, order, label, icon, this.path, letter, tint, count, path);
    }

    /** The parts of the navigation, from top to bottom. */
    public enum Section {
        /** Today, People, Organizations. */
        DAILY,
        /** The enabled levels. */
        LEVELS,
        /** Insights, Import. */
        WORK,
        /** Modules, settings, accounts: apart, at the bottom. */
        ADMINISTRATION
    }
}
