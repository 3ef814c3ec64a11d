package rapport.calibration.store;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import rapport.api.access.Caller;
import rapport.api.calibration.Calibration;
import rapport.api.calibration.CalibrationDraft;
import rapport.api.calibration.CalibrationDraft.Gone;
import rapport.api.calibration.CalibrationDraft.Ranked;
import rapport.api.concern.Concern;
import rapport.api.concern.ConcernDraft;
import rapport.api.concern.Concerns;
import rapport.api.concern.ConcernsQuery;
import rapport.api.concern.Manner;
import rapport.api.journal.JournalEntry;
import rapport.api.outcome.Outcome;
import rapport.api.paging.PageRequest;
import rapport.api.party.ContactPoint;
import rapport.api.party.Directory;
import rapport.api.party.OrganizationDraft;
import rapport.api.party.PersonDraft;
import rapport.api.party.PersonId;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipDraft;
import rapport.api.relationship.Relationships;
import rapport.directory.KeptDirectory;
import rapport.listening.store.ClosingListeners;
import rapport.listening.store.SqlConcerns;
import rapport.relationships.store.SqlRelationships;
import rapport.testkit.Callers;
import rapport.testkit.OpenDoor;
import rapport.testkit.TestEngine;
import rapport.testkit.TestLevels;
import rapport.testkit.TestStore;

/** Calibrations on a database of a test's own, with one donor, a person there and a colleague of ours. */
public final class House implements AutoCloseable {

    public final TestStore test;
    public final TestLevels levels = new TestLevels();
    public final Directory directory;
    public final Relationships relationships;
    public final Concerns concerns;
    public final SqlCalibrations calibrations;
    public final Caller member = Callers.member();
    public final PersonId mina;
    public final PersonId ana;
    public final Relationship donor;

    public House(TestEngine engine) {
        test = engine.open();
        directory = new KeptDirectory(test.database(), test.clock());
        relationships = new SqlRelationships(test.database(), directory, levels, test.clock());
        concerns = new SqlConcerns(
                test.database(), directory, relationships, levels, new ClosingListeners(new OpenDoor()));
        calibrations =
                new SqlCalibrations(test.database(), directory, relationships, concerns, levels, new UsualCadence(90));
        mina = person("Mina", true);
        ana = person("Ana", false);
        donor = begin("Nordwind");
    }

    public PersonId person(String name, boolean ours) {
        List<ContactPoint> mail = List.of(ContactPoint.mail(name.toLowerCase(Locale.ROOT) + "@known.example"));
        PersonDraft draft = new PersonDraft(name, null, null, null, ours, mail, List.of(), List.of());
        return done(directory.addPerson(member, draft)).id();
    }

    public Relationship begin(String organization) {
        OrganizationDraft draft = new OrganizationDraft(organization, null, List.of(), false, List.of(), List.of());
        return done(relationships.begin(
                member,
                new RelationshipDraft(
                        "donors", done(directory.addOrganization(member, draft)).id(), null, null, null, null)));
    }

    /** A concern of the donor, in Ana's words. */
    public Concern heard(String words) {
        return done(concerns.hear(member, new ConcernDraft(donor.id(), words, ana, null, null)));
    }

    /** Ana says so, by telephone. */
    public CalibrationDraft said(List<Ranked> ranking, Gone... gone) {
        return new CalibrationDraft(donor.id(), ana, Manner.PHONE, null, ranking, List.of(gone), null);
    }

    /** Ana puts them into that order. */
    public Calibration ranked(Concern... order) {
        List<Ranked> ranking =
                Stream.of(order).map(one -> Ranked.known(one.id())).toList();
        return done(calibrations.calibrate(member, said(ranking)));
    }

    /** The words of what is open, the most important first. */
    public List<String> open() {
        return concerns.list(member, ConcernsQuery.openIn(donor.id()), PageRequest.first(50)).items().stream()
                .map(Concern::words)
                .toList();
    }

    /** What the journal tells. */
    public List<JournalEntry> entries(String kind) {
        return test.entries().stream()
                .filter(entry -> entry.subject().kind().equals(kind))
                .toList();
    }

    public static <T> T done(Outcome<T> outcome) {
        return outcome.findValue().orElseThrow(() -> new AssertionError(outcome.objections()));
    }

    @Override
    public void close() {
        test.close();
    }
}
