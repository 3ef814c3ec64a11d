package rapport.search.store;

import java.io.IOException;
import java.util.Map;
import java.util.function.Function;
import rapport.api.access.Caller;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.party.Directory;
import rapport.api.party.Organization;
import rapport.api.party.OrganizationsQuery;
import rapport.api.party.PartyId;
import rapport.api.party.PeopleQuery;
import rapport.api.party.Person;
import rapport.search.model.IndexedParty;

/**
 * All people and organizations, as the index wants them.
 *
 * @param known what is known of some of them beside what the directory says
 */
record WholeDirectory(Directory parties, Map<PartyId, IndexedParty> known) {

    private static final Caller INDEXER = Caller.platform("search index");

    void writeTo(SearchIndex index) throws IOException {
        put(
                index,
                page -> parties.people(INDEXER, PeopleQuery.ALL, page)
                        .map((Person one) -> known(one.id()).as(one)));
        put(
                index,
                page -> parties.organizations(INDEXER, OrganizationsQuery.ALL, page)
                        .map((Organization one) -> known(one.id()).as(one)));
    }

    private IndexedParty known(PartyId id) {
        return known.getOrDefault(id, IndexedParty.unknown(id));
    }

    private static void put(SearchIndex index, Function<PageRequest, Slice<IndexedParty>> pages) throws IOException {
        String cursor = null;
        do {
            Slice<IndexedParty> page = pages.apply(new PageRequest(PageRequest.MOST, cursor));
            for (IndexedParty party : page.items()) {
                index.put(party);
            }
            cursor = page.nextCursor();
        } while (cursor != null);
    }
}
