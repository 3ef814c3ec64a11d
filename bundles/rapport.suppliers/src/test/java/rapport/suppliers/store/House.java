package rapport.suppliers.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import rapport.api.access.Caller;
import rapport.api.commitment.Commitments;
import rapport.api.id.Ids;
import rapport.api.outcome.Outcome;
import rapport.api.party.ContactPoint;
import rapport.api.party.Directory;
import rapport.api.party.OrganizationDraft;
import rapport.api.party.OrganizationId;
import rapport.api.party.PersonDraft;
import rapport.api.party.PersonId;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipDraft;
import rapport.api.relationship.Relationships;
import rapport.directory.KeptDirectory;
import rapport.relationships.store.SqlCommitments;
import rapport.relationships.store.SqlRelationships;
import rapport.suppliers.SuppliersLevel;
import rapport.suppliers.model.Assessment;
import rapport.suppliers.model.AssessmentId;
import rapport.suppliers.model.Delivery;
import rapport.suppliers.model.DeliveryId;
import rapport.suppliers.model.OrderLine;
import rapport.suppliers.model.OrderLineId;
import rapport.suppliers.model.Paper;
import rapport.suppliers.model.PaperId;
import rapport.suppliers.rules.OnTimeInFull;
import rapport.testkit.Callers;
import rapport.testkit.LevelContract;
import rapport.testkit.TestEngine;
import rapport.testkit.TestLevels;
import rapport.testkit.TestStore;

/** Suppliers on a database of a test's own: one of them, and a colleague of ours who cares for it. */
public final class House implements AutoCloseable {

    public static final LocalDate DAY = LocalDate.parse("2026-03-10");

    public final TestStore test;
    public final TestLevels levels;
    public final Directory directory;
    public final Relationships relationships;
    public final Commitments commitments;
    public final SqlSupplierFiles files;
    public final Caller member = Callers.member();
    public final PersonId mina;
    public final Relationship optik;

    public House(TestEngine engine) {
        test = engine.open();
        levels = TestLevels.of(new SuppliersLevel(LevelContract.defaults(SuppliersLevel.Config.class)).describe());
        directory = new KeptDirectory(test.database(), test.clock());
        relationships = new SqlRelationships(test.database(), directory, levels, test.clock());
        commitments = new SqlCommitments(test.database(), directory, relationships, levels);
        files = new SqlSupplierFiles(
                test.database().open(SqlSupplierFiles.SCHEMA),
                relationships,
                commitments,
                levels,
                new OnTimeInFull(5, 0, 0));
        mina = person("Mina");
        optik = begin("Optik Brandt");
    }

    private PersonId person(String name) {
        List<ContactPoint> mail = List.of(ContactPoint.mail(name.toLowerCase(Locale.ROOT) + "@ours.example"));
        PersonDraft draft = new PersonDraft(name, null, null, null, true, mail, List.of(), List.of());
        return done(directory.addPerson(member, draft)).id();
    }

    public Relationship begin(String name) {
        OrganizationDraft draft = new OrganizationDraft(name, null, List.of(), false, List.of(), List.of());
        OrganizationId party = done(directory.addOrganization(member, draft)).id();
        return done(relationships.begin(member, new RelationshipDraft("suppliers", party, mina, null, null, null)));
    }

    public OrderLine line(String order, String item, double quantity, LocalDate promised) {
        return done(files.lines()
                .record(
                        member,
                        new OrderLine(
                                new OrderLineId(Ids.next()), 1, optik.id(), order, item, quantity, null, promised)));
    }

    public Delivery arrived(OrderLine line, LocalDate on, double quantity) {
        return done(files.deliveries()
                .record(
                        member,
                        new Delivery(new DeliveryId(Ids.next()), 1, line.relationship(), line.id(), on, quantity)));
    }

    public Paper certificate(LocalDate expires) {
        return done(files.papers()
                .record(
                        member,
                        new Paper(
                                new PaperId(Ids.next()),
                                1,
                                optik.id(),
                                Paper.Kind.CERTIFICATE,
                                "ISO 9001",
                                expires,
                                null)));
    }

    public Assessment assessed(int impact, int risk, LocalDate on) {
        return done(files.assessments()
                .record(
                        member,
                        new Assessment(
                                new AssessmentId(Ids.next()),
                                1,
                                optik.id(),
                                impact,
                                risk,
                                "One mill alone",
                                on,
                                mina)));
    }

    public static <T> T done(Outcome<T> outcome) {
        return outcome.findValue().orElseThrow(() -> new AssertionError(outcome.objections()));
    }

    @Override
    public void close() {
        test.close();
    }
}
