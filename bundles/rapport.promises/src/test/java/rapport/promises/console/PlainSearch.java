package rapport.promises.console;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import rapport.api.access.Caller;
import rapport.api.commitment.Commitment;
import rapport.api.commitment.CommitmentsQuery;
import rapport.api.paging.PageRequest;
import rapport.api.party.OrganizationsQuery;
import rapport.api.party.PeopleQuery;
import rapport.api.search.Search;
import rapport.promises.store.House;

/** Finds by looking at everything there is. */
record PlainSearch(House house) implements Search {

    @Override
    public List<Hit> find(Caller by, String words, int atMost) {
        PageRequest page = PageRequest.first(atMost);
        return Stream.concat(
                        house
                                .directory
                                .people(
                                        by,
                                        new PeopleQuery(words, null, null, null, PeopleQuery.Sort.NAME, false),
                                        page)
                                .items()
                                .stream()
                                .map(one -> hit("person", one.id().value(), one.displayName())),
                        house
                                .directory
                                .organizations(
                                        by,
                                        new OrganizationsQuery(
                                                words, null, null, null, OrganizationsQuery.Sort.NAME, false),
                                        page)
                                .items()
                                .stream()
                                .map(one -> hit("organization", one.id().value(), one.name())))
                .toList();
    }

    @Override
    public List<Hit> findWords(Caller by, String words, int atMost) {
        return house.commitments.list(by, CommitmentsQuery.ALL, PageRequest.first(atMost)).items().stream()
                .filter(one -> holds(one, words))
                .map(one -> hit("commitment", one.id().value(), one.what()))
                .toList();
    }

    private static boolean holds(Commitment one, String words) {
        return Stream.of(words.toLowerCase(Locale.ROOT).split(" ", -1))
                .allMatch(word -> one.what().toLowerCase(Locale.ROOT).contains(word));
    }

    private static Hit hit(String kind, Object id, String title) {
        return new Hit(kind, id.toString(), title, "", "", "/");
    }
}
