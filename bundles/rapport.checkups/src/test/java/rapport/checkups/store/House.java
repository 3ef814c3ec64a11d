package rapport.checkups.store;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import rapport.api.access.Caller;
import rapport.api.checkup.AnswerDraft;
import rapport.api.checkup.CheckUp;
import rapport.api.checkup.CheckUpDraft;
import rapport.api.checkup.Question;
import rapport.api.checkup.Questionnaire;
import rapport.api.journal.JournalEntry;
import rapport.api.level.Localized;
import rapport.api.outcome.Outcome;
import rapport.api.party.ContactPoint;
import rapport.api.party.Directory;
import rapport.api.party.OrganizationDraft;
import rapport.api.party.OrganizationId;
import rapport.api.party.PartyId;
import rapport.api.party.PersonDraft;
import rapport.api.party.PersonId;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipDraft;
import rapport.api.relationship.Relationships;
import rapport.checkups.Questionnaires;
import rapport.directory.KeptDirectory;
import rapport.relationships.store.SqlRelationships;
import rapport.testkit.Callers;
import rapport.testkit.TestEngine;
import rapport.testkit.TestLevels;
import rapport.testkit.TestStore;

/** Check-ups on a database of a test's own, with one donor, a person there and a colleague of ours. */
public final class House implements AutoCloseable {

    public static final Questionnaire SPRING = Questionnaire.every(
            90,
            "spring",
            Localized.of("Spring check-up", "Frühjahrsbefragung"),
            Question.scale("going", Localized.of("Badly", "Schlecht"), Localized.of("Well", "Gut"))
                    .toBoth(
                            Localized.of("How are things going?", "Wie läuft es?"),
                            Localized.of("How are we?", "Wie sind wir?")),
            Question.words("changed").toUs(Localized.of("What has changed?", "Was hat sich geändert?")),
            Question.options("more", Localized.of("Yes", "Ja"), Localized.of("No", "Nein"))
                    .warmest(Question.Better.FIRST)
                    .toThem(Localized.of("More of it?", "Mehr davon?")),
            Question.firstCall("first-call")
                    .toBoth(
                            Localized.of("What do they do first?", "Was tun sie zuerst?"),
                            Localized.of("What do you do first?", "Was tun Sie zuerst?")));

    public final TestStore test;
    public final TestLevels levels = new TestLevels();
    public final Set<String> asked = new HashSet<>(Set.of("donors"));
    public final Questionnaires questionnaires = level -> asked.contains(level) ? List.of(SPRING) : List.of();
    public final Directory directory;
    public final Relationships relationships;
    public final SqlFirstCalls firstCalls;
    public final SqlCheckUps checkUps;
    public final Caller member = Callers.member();
    public final PersonId mina;
    public final PersonId ana;
    public final Relationship donor;

    public House(TestEngine engine) {
        test = engine.open();
        directory = new KeptDirectory(test.database(), test.clock());
        relationships = new SqlRelationships(test.database(), directory, levels, test.clock());
        firstCalls = new SqlFirstCalls(test.database(), directory, relationships, levels);
        checkUps = new SqlCheckUps(test.database(), directory, relationships, levels, questionnaires, firstCalls);
        mina = person("Mina", true);
        ana = person("Ana", false);
        donor = begin("donors", organization("Nordwind"));
    }

    public PersonId person(String name, boolean ours) {
        List<ContactPoint> mail = List.of(ContactPoint.mail(name.toLowerCase(Locale.ROOT) + "@known.example"));
        PersonDraft draft = new PersonDraft(name, null, null, null, ours, mail, List.of(), List.of());
        return done(directory.addPerson(member, draft)).id();
    }

    public OrganizationId organization(String name) {
        OrganizationDraft draft = new OrganizationDraft(name, null, List.of(), false, List.of(), List.of());
        return done(directory.addOrganization(member, draft)).id();
    }

    public Relationship begin(String level, PartyId party) {
        return done(relationships.begin(member, new RelationshipDraft(level, party, null, null, null, null)));
    }

    /** How things go with the donor, as one of ours says. */
    public CheckUp going(int value) {
        return done(checkUps.record(member, draft(AnswerDraft.of("going", value))));
    }

    public CheckUpDraft draft(AnswerDraft... answers) {
        return new CheckUpDraft(donor.id(), "spring", null, null, null, List.of(answers));
    }

    /** What the journal tells of one kind of record. */
    public List<String> events(String kind) {
        return test.entries().stream()
                .filter(entry -> entry.subject().kind().equals(kind))
                .map(JournalEntry::event)
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
