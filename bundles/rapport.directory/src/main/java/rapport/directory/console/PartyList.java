package rapport.directory.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import rapport.api.paging.Count;
import rapport.api.paging.PageRequest;
import rapport.api.party.PartyId;
import rapport.console.api.Body;
import rapport.console.api.Parameters;
import rapport.console.api.widget.Act;
import rapport.console.api.widget.Choice;
import rapport.console.api.widget.Filter;

/**
 * What the lists of people and of organizations have in common: a page at a time, narrowed by tag, by side and by one other
 * party.
 *
 * @param kind {@code people} or {@code organizations}: what the keys of its texts begin with
 * @param at the parameter that narrows the list to what belongs to another party
 */
record PartyList(Services services, Reading reading, String kind, String icon, String at) {

    private static final int ROWS = 50;

    PageRequest page() {
        return new PageRequest(ROWS, asked().find("cursor").orElse(null));
    }

    /** The constant after which the list is sorted. */
    <S> S sort(Map<String, S> sorts, S usual) {
        String sort = asked().find("sort").orElse("name");
        return sorts.getOrDefault(isDescending() ? sort.substring(1) : sort, usual);
    }

    boolean isDescending() {
        return asked().text("sort").startsWith("-");
    }

    /** By tag, by side, and by the other party where the list is narrowed to what belongs to it. */
    List<Filter> filters(String ours, String belonging, List<? extends PartyId> other) {
        List<Filter> filters = new ArrayList<>();
        List<Choice> tags =
                services.tags().stream().map(tag -> Choice.of(tag, tag)).toList();
        if (!tags.isEmpty()) {
            filters.add(Filter.of("tag", say("filter.tag"), tags));
        }
        List<Choice> sides = List.of(Choice.of("true", say(ours)), Choice.of("false", say("filter.theirs")));
        filters.add(Filter.of("ours", say("filter.side"), sides));
        services.names(reading.visit(), other).values().stream()
                .map(name -> Choice.of(name.id().value(), name.name()))
                .forEach(choice -> filters.add(Filter.of(at, say(belonging), List.of(choice))));
        return filters;
    }

    /** How many there are in all, said on the first page alone. */
    String count(Count all) {
        return reading.count(all, kind + ".one", kind + ".many");
    }

    boolean isFirstPage() {
        return !asked().has("cursor");
    }

    /** What stands there when the list is empty. */
    Body nothing(Act... acts) {
        Parameters asked = asked();
        if (asked.has("q") || asked.has("tag") || asked.has("ours") || asked.has(at)) {
            return reading.ui().empty(icon, say("list.none"), say("list.none.hint"));
        }
        return reading.ui()
                .empty(icon, say(kind + ".empty"), say(kind + ".empty.hint"), reading.mayWrite() ? acts : new Act[0]);
    }

    private Parameters asked() {
        return reading.visit().query();
    }

    private String say(String key) {
        return reading.text().of(key);
    }
}
