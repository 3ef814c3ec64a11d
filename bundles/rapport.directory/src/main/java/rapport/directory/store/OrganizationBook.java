package rapport.directory.store;

import static rapport.directory.store.Tables.*;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import rapport.api.party.ContactPoint;
import rapport.api.party.Organization;
import rapport.api.party.OrganizationId;
import rapport.directory.rules.Folding;
import rapport.directory.rules.NameKey;
import rapport.directory.rules.Ours;
import rapport.store.api.RowWriter;
import rapport.store.api.Versioned;
import rapport.store.api.Wanted;

/** Organizations in the tables, as one piece of work reads and writes them. */
public final class OrganizationBook {

    private static final Versioned VERSIONED = new Versioned("organization", PARTY, ID, Tables.VERSION);
    private static final String ORGANIZATION = "organization";
    private static final int LONGEST_KEY = 80;
    private static final RowWriter<Dated> ROWS = new RowWriter<Dated>(PARTY)
            .with(ID, row -> row.organization().id().value())
            .with(Tables.VERSION, row -> row.organization().version())
            .with(KIND, row -> ORGANIZATION)
            .with(LISTED, row -> ORGANIZATIONS)
            .with(NAME, row -> row.organization().name())
            .with(NAME_KEY, row -> NameKey.of(row.organization()))
            .with(EMPLOYER_KEY, row -> "")
            .with(MAIL, row -> mail(row.organization()))
            .with(PARENT, row -> parent(row.organization()))
            .with(OURS, row -> row.organization().ours())
            .with(WORDS, row -> NameKey.allWords(row.organization()))
            .with(CHANGED, Dated::changed);

    private final DSLContext sql;

    public OrganizationBook(DSLContext sql) {
        this.sql = sql;
    }

    private record Dated(Organization organization, Instant changed) {}

    /** The organization, deleted or not. */
    public Optional<Organization> find(OrganizationId id) {
        return load(List.of(id.value())).stream().findFirst();
    }

    /** The organizations in the order of their ids; without those that do not exist. */
    public List<Organization> load(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, Record> rows = new HashMap<>();
        sql.select(ID, Tables.VERSION, NAME, PARENT, OURS, LISTED)
                .from(PARTY)
                .where(Wanted.among(ID, ids), KIND.eq(ORGANIZATION))
                .forEach(row -> rows.put(row.get(ID), row));
        Parts parts = new Parts(sql, ids);
        var points = parts.points();
        var tags = parts.tags();
        var domains = parts.domains();
        return ids.stream()
                .map(rows::get)
                .filter(Objects::nonNull)
                .map(row -> new Organization(
                        new OrganizationId(row.get(ID)),
                        row.get(Tables.VERSION),
                        row.get(NAME),
                        row.get(PARENT) == null ? null : new OrganizationId(row.get(PARENT)),
                        domains.getOrDefault(row.get(ID), List.of()),
                        row.get(OURS),
                        points.getOrDefault(row.get(ID), List.of()),
                        tags.getOrDefault(row.get(ID), List.of()),
                        row.get(LISTED) == NOWHERE))
                .toList();
    }

    /** Those of the organizations that exist and are not deleted. */
    public Set<OrganizationId> existing(Collection<OrganizationId> ids) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        return sql
                .select(ID)
                .from(PARTY)
                .where(Wanted.among(ID, ids.stream().map(OrganizationId::value).collect(Collectors.toSet())))
                .and(LISTED.eq(ORGANIZATIONS))
                .fetch(ID)
                .stream()
                .map(OrganizationId::new)
                .collect(Collectors.toSet());
    }

    /** Organizations by their folded names; the oldest where several share one. */
    public Map<String, OrganizationId> named(Collection<String> names) {
        Set<String> wanted = names.stream().map(Folding::fold).collect(Collectors.toSet());
        Map<String, OrganizationId> found = new HashMap<>();
        if (!wanted.isEmpty()) {
            Set<String> keys = wanted.stream().map(NameKey::key).collect(Collectors.toSet());
            sql.select(ID, NAME)
                    .from(Wanted.keys(keys))
                    .leftJoin(PARTY)
                    .on(LISTED.eq(ORGANIZATIONS), NAME_KEY.eq(Wanted.KEY))
                    .where(ID.isNotNull())
                    .orderBy(ID)
                    .forEach(row -> found.putIfAbsent(Folding.fold(row.value2()), new OrganizationId(row.value1())));
            found.keySet().retainAll(wanted);
        }
        return found;
    }

    /** Which organizations and mail domains are ours. */
    public Ours ours() {
        Set<OrganizationId> organizations = new HashSet<>();
        Set<String> domains = new HashSet<>();
        sql.select(ID, DOMAIN_NAME)
                .from(PARTY)
                .leftJoin(DOMAIN)
                .on(DOMAIN_ORGANIZATION.eq(ID))
                .where(Tables.OURS.isTrue(), LISTED.eq(ORGANIZATIONS))
                .forEach(row -> {
                    organizations.add(new OrganizationId(row.value1()));
                    if (row.value2() != null) {
                        domains.add(row.value2());
                    }
                });
        return new Ours(organizations, domains);
    }

    /** Writes new organizations. */
    public void insert(Collection<Organization> organizations, Instant at) {
        ROWS.insert(
                sql,
                organizations.stream()
                        .map(organization -> new Dated(organization, at))
                        .toList());
        PartWriter parts = new PartWriter();
        organizations.forEach(organization -> gather(organization, parts));
        parts.insert(sql);
    }

    /** Writes the organization anew if its version is still the one it was read with, and raises it. */
    public Organization update(Organization was, Organization is, Instant at) {
        UUID id = is.id().value();
        long version = VERSIONED.update(sql, id, was.version(), columns(is, at));
        List<UUID> only = List.of(id);
        PartWriter.clear(sql, CONTACT_POINT, POINT_PARTY, only);
        PartWriter.clear(sql, TAG, TAG_PARTY, only);
        PartWriter.clear(sql, PARTY_WORD, WORD_PARTY, only);
        PartWriter.clear(sql, DOMAIN, DOMAIN_ORGANIZATION, only);
        PartWriter parts = new PartWriter();
        gather(is, parts);
        parts.insert(sql);
        if (!was.name().equals(is.name())) {
            resortPeopleOf(is);
        }
        return is.withVersion(version);
    }

    // The order of people by organization follows its name.
    private void resortPeopleOf(Organization organization) {
        UUID id = organization.id().value();
        String begin = NameKey.withinEmployer(organization.name(), "");
        sql.update(PARTY)
                .set(EMPLOYER_KEY, DSL.left(DSL.concat(DSL.val(begin), NAME_KEY), LONGEST_KEY))
                .where(EMPLOYER.eq(id))
                .and(ID.in(DSL.select(POSITION_PERSON).from(POSITION).where(POSITION_ORGANIZATION.eq(id))))
                .execute();
    }

    private static void gather(Organization organization, PartWriter parts) {
        UUID id = organization.id().value();
        parts.points(id, organization.contactPoints());
        parts.tags(id, organization.tags());
        parts.words(id, NameKey.furtherWords(organization));
        parts.domains(id, organization.domains());
    }

    private static Map<Field<?>, @Nullable Object> columns(Organization organization, Instant at) {
        Map<Field<?>, @Nullable Object> columns = new LinkedHashMap<>();
        columns.put(LISTED, organization.deleted() ? NOWHERE : ORGANIZATIONS);
        columns.put(NAME, organization.name());
        columns.put(NAME_KEY, NameKey.of(organization));
        columns.put(MAIL, mail(organization));
        columns.put(PARENT, parent(organization));
        columns.put(OURS, organization.ours());
        columns.put(WORDS, NameKey.allWords(organization));
        columns.put(CHANGED, at);
        columns.put(DELETED, organization.deleted() ? at : null);
        return columns;
    }

    private static @Nullable String mail(Organization organization) {
        return organization.contactPoints().stream()
                .filter(point -> point.kind() == ContactPoint.Kind.MAIL)
                .map(ContactPoint::value)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable UUID parent(Organization organization) {
        return organization.parent() == null ? null : organization.parent().value();
    }
}
