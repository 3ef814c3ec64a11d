package rapport.console.api.list;

import rapport.console.api.widget.Act;

/**
 * Something that is done to every chosen record of a list at once.
 *
 * @param name in the path; the name of a trait where it sets that trait
 * @param label a verb in the reader's language
 * @param done what is said of the records afterwards, behind how many there are: {@code 12 people [deleted]}
 * @param destructive whether it is drawn as something to be careful with
 */
public record Deed<T>(String name, String label, String icon, String done, Editing<T> editing, boolean destructive) {

    public static <T> Deed<T> of(String name, String label, String icon, String done, Editing<T> editing) {
        return new Deed<>(name, label, icon, done, editing, false);
    }

    /** It takes something away. */
    public Deed<T> destroying() {
        return new Deed<>(name, label, icon, done, editing, true);
    }

    Act act(String list) {
        String path = list + "/bulk/" + name;
        return (destructive ? Act.delete(label, path) : Act.post(label, path)).icon(icon);
    }
}
