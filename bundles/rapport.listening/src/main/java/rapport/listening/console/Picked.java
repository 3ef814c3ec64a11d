package rapport.listening.console;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.api.outcome.Objection;
import rapport.api.paging.PageRequest;
import rapport.api.party.Directory;
import rapport.api.party.PeopleQuery;
import rapport.api.party.Person;
import rapport.api.party.PersonId;
import rapport.console.api.Visit;

/**
 * Whom a picker of a form names: the one chosen from its list, or the only one who is called as was typed.
 *
 * @param person null where nobody was named, or not clearly
 * @param objections to a name that fits nobody, or several
 */
record Picked(@Nullable PersonId person, List<Objection> objections) {

    static Picked in(Visit visit, String field, Directory directory) {
        List<String> chosen = visit.form().all(field);
        List<String> labels = visit.form().all(field + ".label");
        // What is typed beside a choice replaces it.
        if (labels.size() <= chosen.size()) {
            return new Picked(last(chosen).map(PersonId::new).orElse(null), List.of());
        }
        String typed = labels.get(labels.size() - 1);
        PeopleQuery query = new PeopleQuery(typed, null, null, null, PeopleQuery.Sort.NAME, false);
        List<Person> fitting =
                directory.people(visit.caller(), query, PageRequest.first(2)).items();
        if (fitting.size() == 1) {
            return new Picked(fitting.get(0).id(), List.of());
        }
        String key = fitting.isEmpty() ? "picked.nobody" : "picked.several";
        return new Picked(
                null, List.of(new Objection(field, key, Map.of("name", typed), "choose one of the list for " + typed)));
    }

    private static Optional<UUID> last(List<String> chosen) {
        try {
            return chosen.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(chosen.get(chosen.size() - 1)));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
