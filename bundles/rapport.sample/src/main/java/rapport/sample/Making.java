package rapport.sample;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import rapport.api.access.Caller;
import rapport.api.commitment.Commitments;
import rapport.api.commitment.PromiseChains;
import rapport.api.interaction.Interactions;
import rapport.api.level.Levels;
import rapport.api.outcome.Outcome;
import rapport.api.party.Directory;
import rapport.api.party.OrganizationId;
import rapport.api.party.PartyId;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipDraft;
import rapport.api.relationship.RelationshipId;
import rapport.api.relationship.Relationships;
import rapport.api.relationship.StakeholderDraft;
import rapport.api.relationship.Stance;
import rapport.sample.model.Company;
import rapport.sample.model.Company.Account;
import rapport.sample.model.Company.Contact;
import rapport.sample.model.Company.Department;
import rapport.sample.store.MadeRecords;
import rapport.sample.story.Cast;

/** One making of the sample company, on behalf of whoever asked: some of its relationships become theirs. */
final class Making {

    static final String PERSON = "person";
    static final String ORGANIZATION = "organization";
    static final String RELATIONSHIP = "relationship";
    static final String COMMITMENT = "commitment";

    static final String SOURCE = "sample";
    private static final String ME = "me";

    private final Caller by;
    private final Optional<PersonId> me;
    private final Relationships relationships;
    private final Interactions interactions;
    private final PromiseMaking promises;
    private final Levels levels;
    private final MadeRecords made;
    private final LocalDate today;
    private final PartyMaking parties;
    private final Map<String, OrganizationId> departments = new HashMap<>();
    private final InventedHistory history;
    private final Map<String, List<UUID>> records = new HashMap<>();
    private final Map<String, RelationshipId> accounts = new HashMap<>();
    private final Instant now;

    Making(
            Caller by,
            Optional<PersonId> me,
            Directory directory,
            Relationships relationships,
            Interactions interactions,
            Commitments commitments,
            PromiseChains chains,
            Levels levels,
            MadeRecords made,
            Clock clock) {
        this.by = by;
        this.me = me;
        this.relationships = relationships;
        this.interactions = interactions;
        this.levels = levels;
        this.made = made;
        this.now = clock.instant();
        this.history = new InventedHistory(now);
        this.today = LocalDate.ofInstant(now, by.zone());
        this.parties = new PartyMaking(by, directory, today, this::remember);
        this.promises = new PromiseMaking(
                by, commitments, chains, today, this::known, id -> remember(COMMITMENT, id.value()), made::asOf);
    }

    void make(Company company) {
        makeOwnFirm(company);
        company.customers().forEach(account -> makeAccount("customers", account));
        company.suppliers().forEach(account -> makeAccount("suppliers", account));
        company.team().forEach(this::makeDepartmentTies);
        promises.chain();
        history.record(by, interactions);
        records.forEach((kind, ids) -> made.remember(by, kind, ids));
    }

    /** Those who were made, for the stories about them. */
    Cast cast() {
        return new Cast(by, parties.people(), Map.copyOf(accounts), now);
    }

    private void makeOwnFirm(Company company) {
        OrganizationId firm = parties.organization(
                company.organization().name(), company.organization().domain(), null, true);
        for (Company.Colleague colleague : company.colleagues()) {
            OrganizationId department = departments.computeIfAbsent(
                    colleague.department(), name -> parties.organization(name, null, firm, true));
            String mail = PartyMaking.mail(
                    colleague.given(),
                    colleague.family(),
                    company.organization().domain());
            parties.person(colleague.given(), colleague.family(), mail, colleague.title(), department, true);
        }
        parties.call(ME, me.orElseGet(() -> known("Maren Lindqvist")));
    }

    private void makeAccount(String level, Account account) {
        OrganizationId organization = parties.organization(account.name(), account.domain(), null, false);
        for (Contact contact : account.contacts()) {
            String mail = PartyMaking.mail(contact.given(), contact.family(), account.domain());
            parties.person(contact.given(), contact.family(), mail, contact.title(), organization, false);
            history.invent(known(account.owner()), known(contact.name()), contact, account.topics());
        }
        begin(level, organization, account.owner(), account.stage()).ifPresent(relationship -> {
            accounts.put(account.name(), relationship);
            account.contacts().forEach(contact -> addStakeholder(relationship, contact));
            account.promises().forEach(promise -> promises.make(relationship, account.owner(), promise));
        });
        account.moves().forEach(parties::move);
    }

    private void makeDepartmentTies(Department department) {
        PersonId owner = known(department.owner());
        department.colleagues().forEach(colleague -> history.invent(owner, known(colleague), department));
        begin(
                        "team",
                        Objects.requireNonNull(departments.get(department.department()), department.department()),
                        department.owner(),
                        department.stage())
                .ifPresent(relationship -> Objects.requireNonNullElse(department.promises(), List.<Company.Promise>of())
                        .forEach(promise -> promises.make(relationship, department.owner(), promise)));
    }

    private Optional<RelationshipId> begin(String level, PartyId party, String owner, String stage) {
        if (levels.findEnabled(level).isEmpty()) {
            return Optional.empty();
        }
        RelationshipId begun = accepted(
                        relationships.begin(by, new RelationshipDraft(level, party, known(owner), stage, null, null)))
                .id();
        remember(RELATIONSHIP, begun.value());
        return Optional.of(begun);
    }

    private void addStakeholder(RelationshipId relationship, Contact contact) {
        accepted(relationships.setStakeholder(
                by,
                relationship,
                new StakeholderDraft(
                        known(contact.name()),
                        contact.role(),
                        contact.power(),
                        contact.interest(),
                        Stance.valueOf(contact.stance().toUpperCase(Locale.ROOT)))));
    }

    private void remember(String kind, UUID id) {
        records.computeIfAbsent(kind, any -> new ArrayList<>()).add(id);
    }

    private PersonId known(String name) {
        return parties.known(name);
    }

    static <T> T accepted(Outcome<T> outcome) {
        return outcome.findValue()
                .orElseThrow(
                        () -> new IllegalStateException("the sample company was refused: " + outcome.objections()));
    }
}
