package rapport.calibration.console;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rapport.api.calibration.CalibrationDraft.Gone;
import rapport.api.calibration.CalibrationDraft.Ranked;
import rapport.api.concern.Concern;
import rapport.api.concern.ConcernId;
import rapport.api.concern.Gate;
import rapport.console.api.Parameters;

/**
 * The list in which somebody puts concerns in order: by drag and keys where there is a script, and otherwise by buttons and
 * numbers that are sent.
 */
public record RankForm(List<Item> items, boolean moved) {

    /** Before the words of a concern that is new. */
    private static final String NEW = "+";

    private static final double HALF = 0.5;
    private static final Set<Gate> DONE = EnumSet.of(Gate.ADDRESSED, Gate.VERIFIED);

    /**
     * One line of the list.
     *
     * @param key what is sent for it
     * @param label its place in the identifiers of its controls
     * @param mayGo whether they can say that it no longer matters; what we have done is verified instead
     * @param gone whether they said so
     * @param why in their words
     */
    public record Item(String key, int label, String words, boolean isNew, boolean mayGo, boolean gone, String why) {

        ConcernId concern() {
            return new ConcernId(UUID.fromString(key));
        }
    }

    public RankForm {
        items = List.copyOf(items);
    }

    /** What is open, in the order that was sent, or in the one that we know. */
    static RankForm of(List<Concern> open, Parameters form) {
        Map<String, Concern> known = open.stream()
                .collect(Collectors.toMap(one -> one.id().value().toString(), one -> one, (one, other) -> one));
        Set<String> keys = new LinkedHashSet<>();
        form.all("order").stream()
                .filter(key -> known.containsKey(key) || key.startsWith(NEW))
                .forEach(keys::add);
        open.forEach(one -> keys.add(one.id().value().toString()));
        List<String> order = inPlaces(List.copyOf(keys), form);
        String move = form.text("move");
        if (form.has("new") && !move.startsWith("up:") && !move.startsWith("down:")) {
            order.add(NEW + form.text("new"));
        }
        boolean moved = move(order, move) || move.equals("add") || (move.equals("enter") && form.has("new"));
        List<Item> items = order.stream()
                .map(key -> item(key, order.indexOf(key) + 1, known.get(key), form))
                .toList();
        return new RankForm(items, moved);
    }

    List<Ranked> ranking() {
        return items.stream()
                .filter(item -> !item.gone())
                .map(item -> item.isNew() ? Ranked.heard(item.words()) : Ranked.known(item.concern()))
                .toList();
    }

    List<Gone> gone(String otherwise) {
        return items.stream()
                .filter(item -> item.gone() && !item.isNew())
                .map(item -> new Gone(item.concern(), item.why().isBlank() ? otherwise : item.why()))
                .toList();
    }

    /** Whoever is given a place goes there: before the one that stood there, or behind it on the way down. */
    private static List<String> inPlaces(List<String> sent, Parameters form) {
        Map<String, Double> places = new HashMap<>();
        for (int i = 0; i < sent.size(); i++) {
            int was = i + 1;
            int place = form.findNumber("place-" + sent.get(i)).orElse(was);
            places.put(sent.get(i), place + Integer.signum(place - was) * HALF);
        }
        List<String> order = new ArrayList<>(sent);
        order.sort(Comparator.comparing(key -> places.getOrDefault(key, 0.0)));
        return order;
    }

    private static boolean move(List<String> order, String move) {
        int colon = move.indexOf(':');
        int from = order.indexOf(move.substring(colon + 1));
        int to = from + (move.startsWith("up:") ? -1 : 1);
        if (colon < 0 || from < 0) {
            return false;
        }
        if (to >= 0 && to < order.size()) {
            Collections.swap(order, from, to);
        }
        return true;
    }

    private static Item item(String key, int label, @Nullable Concern known, Parameters form) {
        boolean gone = form.all("gone").contains(key);
        String why = form.text("why-" + key);
        return known == null
                ? new Item(key, label, key.substring(NEW.length()), true, true, gone, why)
                : new Item(key, label, known.words(), false, !DONE.contains(known.gate()), gone, why);
    }
}
