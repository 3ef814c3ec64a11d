package rapport.mail.store;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Caller;
import rapport.api.journal.JournalEntry;
import rapport.api.mail.Mail;
import rapport.api.mail.MailDraft;
import rapport.api.outcome.Outcome;
import rapport.api.party.ContactPoint;
import rapport.api.party.Directory;
import rapport.api.party.OrganizationDraft;
import rapport.api.party.PersonDraft;
import rapport.api.party.PersonId;
import rapport.api.relationship.Relationship;
import rapport.api.relationship.RelationshipDraft;
import rapport.api.relationship.Relationships;
import rapport.directory.KeptDirectory;
import rapport.features.api.launch.LaunchOptions;
import rapport.mail.Courier;
import rapport.mail.MailSettings;
import rapport.mail.Postman;
import rapport.mail.model.Handover;
import rapport.mail.model.Letter;
import rapport.mail.model.Server;
import rapport.mail.model.Server.Security;
import rapport.relationships.store.SqlRelationships;
import rapport.testkit.Callers;
import rapport.testkit.TestEngine;
import rapport.testkit.TestLevels;
import rapport.testkit.TestStore;

/** An outbox on a database of a test's own, with one donor and a person there, and a server that says what the test wants. */
public final class House implements AutoCloseable {

    public static final String ADDRESS = "ana@known.example";
    public static final Server SERVER =
            new Server("localhost", 25, Security.NONE, "", "", "Ours", "hello@ours.example", "https://ours.example/");

    public final TestStore test;
    public final TestLevels levels = TestLevels.of(TestLevels.outside("donors"));
    public final Directory directory;
    public final Relationships relationships;
    public final MailSettings settings;
    public final SqlMailing mailing;
    public final Wishes wishes;
    public final Deliveries deliveries;
    public final Courier courier;
    public final Caller member = Callers.member();
    public final Caller manager = Callers.manager();
    public final PersonId ana;
    public final Relationship donor;
    public final List<Letter> handed = new ArrayList<>();
    public final Deque<Handover> answers = new ArrayDeque<>();

    public House(TestEngine engine) {
        this(engine, SERVER, null);
    }

    public House(TestEngine engine, Server server, @Nullable Postman real) {
        test = engine.open();
        directory = new KeptDirectory(test.database(), test.clock());
        relationships = new SqlRelationships(test.database(), directory, levels, test.clock());
        settings = new MailSettings(server);
        mailing = new SqlMailing(test.database(), directory, relationships, levels, settings);
        wishes = new Wishes(test.database());
        deliveries = new Deliveries(test.database());
        Postman postman = real == null ? this::answer : real;
        courier = new Courier(deliveries, settings, postman, test.clock(), options());
        PersonDraft draft = new PersonDraft(
                "Ana", null, null, null, false, List.of(ContactPoint.mail(ADDRESS)), List.of(), List.of());
        ana = done(directory.addPerson(member, draft)).id();
        OrganizationDraft nordwind = new OrganizationDraft("Nordwind", null, List.of(), false, List.of(), List.of());
        donor = done(relationships.begin(
                member,
                new RelationshipDraft(
                        "donors",
                        done(directory.addOrganization(member, nordwind)).id(),
                        null,
                        null,
                        null,
                        null)));
    }

    public static LaunchOptions options() {
        Path here = Path.of("").toAbsolutePath();
        return new LaunchOptions(
                here, here, "127.0.0.1", 0, false, List.of(), false, Optional.empty(), Optional.empty(), 0);
    }

    private Handover answer(Letter letter, Server server) {
        handed.add(letter);
        return answers.isEmpty() ? Handover.TAKEN : answers.remove();
    }

    public MailDraft draft(String subject) {
        return MailDraft.personal(ana, ADDRESS, donor.id(), Locale.GERMAN, subject, "Grüße aus dem Süden.");
    }

    public Mail queue(String subject) {
        return done(mailing.send(member, draft(subject)));
    }

    public Mail find(Mail mail) {
        return mailing.find(manager, mail.id()).orElseThrow();
    }

    public List<JournalEntry> entries() {
        return test.entries().stream()
                .filter(entry -> List.of("mail", "unsubscription")
                        .contains(entry.subject().kind()))
                .toList();
    }

    public List<String> events() {
        return entries().stream().map(JournalEntry::event).toList();
    }

    public static <T> T done(Outcome<T> outcome) {
        return outcome.findValue().orElseThrow(() -> new AssertionError(outcome.objections()));
    }

    @Override
    public void close() {
        courier.close();
        test.close();
    }
}
