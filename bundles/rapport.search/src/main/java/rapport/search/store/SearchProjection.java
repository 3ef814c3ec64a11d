package rapport.search.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapport.api.access.Caller;
import rapport.api.journal.JournalEntry;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.party.Directory;
import rapport.api.party.Organization;
import rapport.api.party.OrganizationId;
import rapport.api.party.OrganizationsQuery;
import rapport.api.party.PartyId;
import rapport.api.party.PeopleQuery;
import rapport.api.party.Person;
import rapport.api.party.PersonId;
import rapport.features.api.launch.LaunchOptions;
import rapport.search.model.IndexedParty;
import rapport.store.api.OutsideProjection;
import rapport.store.api.Projection;
import rapport.store.api.Session;

/**
 * Keeps the index in step with the journal. The index lies in the cache folder: it can always be made again, so it is
 * committed now and then only, and what a crash took is taken from the journal once more.
 */
@Component(service = {Projection.class, SearchProjection.class})
public final class SearchProjection implements OutsideProjection {

    private static final Logger LOG = LoggerFactory.getLogger(SearchProjection.class);
    private static final Caller INDEXER = Caller.platform("search index");
    private static final long COMMIT_EVERY = 20_000;

    private final Directory parties;
    private final Path folder;
    private @Nullable PartyIndex index;
    private long taken;
    private long committed;

    @Activate
    public SearchProjection(@Reference Directory parties, @Reference LaunchOptions options) {
        this(parties, options.cache().resolve("search"));
    }

    SearchProjection(Directory parties, Path folder) {
        this.parties = parties;
        this.folder = folder;
    }

    @Override
    public String name() {
        return "search";
    }

    @Override
    public int version() {
        return 1;
    }

    /** The best matches for what somebody typed. */
    public List<IndexedParty> find(String words, int atMost) {
        return open().find(words, atMost);
    }

    @Override
    public OptionalLong position() {
        OptionalLong position = open().committedPosition(version());
        taken = committed = position.orElse(0);
        return position;
    }

    @Override
    public void apply(Session session, List<JournalEntry> entries) {
        IndexChanges changes = new IndexChanges(party -> open().find(party));
        entries.forEach(changes::takeIn);
        try {
            write(changes.changed());
            taken = entries.get(entries.size() - 1).position();
            commitIfDue();
        } catch (IOException broken) {
            throw new UncheckedIOException("the search index cannot be written", broken);
        }
    }

    private void write(Collection<IndexedParty> changed) throws IOException {
        for (IndexedParty party : changed) {
            open().put(party);
        }
        open().refresh();
    }

    private void commitIfDue() throws IOException {
        if (taken - committed >= COMMIT_EVERY) {
            open().commit(taken, version());
            committed = taken;
        }
    }

    @Override
    public void rebuild(Session session, long position) {
        try {
            open().removeAll();
            Map<PartyId, IndexedParty> withRelationships = new HashMap<>();
            new RelationshipScan(session)
                    .each((party, id, level) -> withRelationships.merge(
                            party,
                            IndexedParty.unknown(party).withRelationship(id, level),
                            (known, more) -> known.withRelationship(id, level)));
            putPeople(withRelationships);
            putOrganizations(withRelationships);
            open().refresh();
            open().commit(position, version());
            taken = committed = position;
        } catch (IOException broken) {
            throw new UncheckedIOException("the search index cannot be written", broken);
        }
    }

    private void putPeople(Map<PartyId, IndexedParty> known) throws IOException {
        String cursor = null;
        do {
            Slice<Person> page = parties.people(INDEXER, PeopleQuery.ALL, new PageRequest(PageRequest.MOST, cursor));
            for (Person person : page.items()) {
                PersonId id = person.id();
                open().put(known.getOrDefault(id, IndexedParty.unknown(id)).as(person));
            }
            cursor = page.nextCursor();
        } while (cursor != null);
    }

    private void putOrganizations(Map<PartyId, IndexedParty> known) throws IOException {
        String cursor = null;
        do {
            Slice<Organization> page =
                    parties.organizations(INDEXER, OrganizationsQuery.ALL, new PageRequest(PageRequest.MOST, cursor));
            for (Organization organization : page.items()) {
                OrganizationId id = organization.id();
                open().put(known.getOrDefault(id, IndexedParty.unknown(id)).as(organization));
            }
            cursor = page.nextCursor();
        } while (cursor != null);
    }

    private synchronized PartyIndex open() {
        PartyIndex opened = index;
        if (opened == null) {
            opened = openOrBeginAnew();
            index = opened;
        }
        return opened;
    }

    private PartyIndex openOrBeginAnew() {
        try {
            try {
                return new PartyIndex(folder);
            } catch (CorruptIndexException | IndexFormatTooOldException | IndexFormatTooNewException unusable) {
                LOG.warn("The search index is unusable and is made anew: {}", unusable.getMessage());
                clear();
                return new PartyIndex(folder);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("the search index in " + folder + " cannot be opened", broken);
        }
    }

    private void clear() throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }

    @Deactivate
    synchronized void close() {
        PartyIndex opened = index;
        if (opened == null) {
            return;
        }
        try (opened) {
            opened.commit(taken, version());
        } catch (IOException broken) {
            LOG.warn(
                    "The search index was not written to the end and catches up at the next start: {}",
                    broken.getMessage());
        }
        index = null;
    }
}
