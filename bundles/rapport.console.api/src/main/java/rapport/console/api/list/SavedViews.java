package rapport.console.api.list;

import com.google.gson.Gson;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Caller;
import rapport.console.api.Notepad;

/** The views that somebody keeps of one list, in the order in which they were saved. */
record SavedViews(String list, Notepad notepad, Caller by) {

    static final int MOST = 20;

    private static final Gson GSON = new Gson();

    /**
     * What is noted.
     *
     * @param torn the view that was deleted last, and can be brought back; null where there is none
     * @param place where it stood
     */
    private record Shelf(List<SavedView> views, @Nullable SavedView torn, int place) {

        List<SavedView> others(String id) {
            return views.stream().filter(view -> !view.id().equals(id)).toList();
        }

        int placeOf(String id) {
            return views.stream().map(SavedView::id).toList().indexOf(id);
        }
    }

    List<SavedView> all() {
        return read().views();
    }

    Optional<SavedView> find(String id) {
        return all().stream().filter(view -> view.id().equals(id)).findFirst();
    }

    /** Keeps a view in the place of the one of that id, or behind all others. */
    void put(SavedView view) {
        Shelf shelf = read();
        int place = shelf.placeOf(view.id());
        write(
                with(shelf.others(view.id()), view, place < 0 ? shelf.views().size() : place),
                shelf.torn(),
                shelf.place());
    }

    /** Deletes a view; it is remembered until the next one is deleted. */
    void remove(SavedView view) {
        Shelf shelf = read();
        write(shelf.others(view.id()), view, shelf.placeOf(view.id()));
    }

    /** Brings back the view that was deleted last, if it is the one of that id. */
    Optional<SavedView> restore(String id) {
        Shelf shelf = read();
        SavedView torn = shelf.torn();
        if (torn == null || !torn.id().equals(id) || shelf.views().size() >= MOST) {
            return Optional.empty();
        }
        write(with(shelf.views(), torn, shelf.place()), null, 0);
        return Optional.of(torn);
    }

    private static List<SavedView> with(List<SavedView> others, SavedView view, int place) {
        List<SavedView> all = new ArrayList<>(others);
        all.add(Math.max(0, Math.min(place, all.size())), view);
        return all;
    }

    private Shelf read() {
        return notepad.read(by, note())
                .map(text -> GSON.fromJson(text, Shelf.class))
                .orElseGet(() -> new Shelf(List.of(), null, 0));
    }

    private void write(List<SavedView> views, @Nullable SavedView torn, int place) {
        notepad.write(by, note(), GSON.toJson(new Shelf(views, torn, place)));
    }

    private String note() {
        return "views" + list;
    }
}
