package rapport.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import rapport.api.access.Caller;
import rapport.api.interaction.Interaction;
import rapport.api.outcome.Outcome;
import rapport.api.paging.PageRequest;
import rapport.api.party.Intake;
import rapport.api.party.Organization;
import rapport.api.party.OrganizationDraft;
import rapport.api.party.OrganizationsQuery;
import rapport.api.party.PeopleQuery;
import rapport.api.party.Person;
import rapport.directory.BulkIntake;
import rapport.directory.KeptDirectory;
import rapport.exchange.model.Finding;
import rapport.exchange.model.ImportJob;
import rapport.exchange.model.Refusal;
import rapport.exchange.model.Wish;
import rapport.exchange.store.SqlImportJobs;
import rapport.exchange.store.TakenFacts;
import rapport.relationships.store.SqlInteractions;
import rapport.relationships.store.SqlRelationships;
import rapport.testkit.Callers;
import rapport.testkit.OpenDoor;
import rapport.testkit.TestEngine;
import rapport.testkit.TestLevels;
import rapport.testkit.TestStore;

/** An import desk with a real directory behind it, on a database of a test's own. */
public final class Office implements AutoCloseable {

    /** Far more than thousands of rows take on a machine that has much else to do. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final Duration LOOKING_AGAIN = Duration.ofMillis(5);

    public final TestStore test;
    public final KeptDirectory directory;
    public final SqlInteractions interactions;
    public final SqlImportJobs jobs;
    public final FactTables tables = new FactTables(new OpenDoor());
    public final SqlRelationships relationships;
    public final Exports exports;
    public final FactDesk facts;
    public final OwnExports own;
    public final Caller manager = Callers.manager();
    public final Path data;
    public ImportWork work;
    public ImportDesk desk;

    public Office(TestEngine engine) {
        test = engine.open();
        // Later than all that the fixtures tell of.
        test.clock().set(Instant.parse("2026-04-01T09:00:00Z"));
        directory = new KeptDirectory(test.database(), test.clock());
        interactions = new SqlInteractions(test.database(), directory, test.clock());
        jobs = new SqlImportJobs(test.database());
        relationships = new SqlRelationships(test.database(), directory, new TestLevels(), test.clock());
        facts = new FactDesk(tables, new TakenFacts(test.database()), directory, relationships);
        exports = new Exports(directory, interactions, relationships, tables);
        own = new OwnExports(new OpenDoor(), directory, relationships);
        try {
            data = Files.createTempDirectory("office");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        open(new BulkIntake(test.database(), test.clock()));
    }

    /** Opens the desk (anew), with that way into the directory. */
    public void open(Intake intake) {
        work = new ImportWork(jobs, new ImportWork.Records(intake, directory, interactions, facts), test.clock(), data);
        desk = new ImportDesk(jobs, work, test.clock());
    }

    public Organization organization(OrganizationDraft draft) {
        return directory.addOrganization(manager, draft).findValue().orElseThrow();
    }

    public ImportJob handIn(String name, String content) {
        return handIn(name, content.getBytes(StandardCharsets.UTF_8), Wish.NONE)
                .findValue()
                .orElseThrow();
    }

    public Outcome<ImportJob> handIn(String name, byte[] content, Wish wish) {
        return desk.handIn(manager, name, new ByteArrayInputStream(content), wish);
    }

    /** Takes a file in, and tells how that ended. */
    public ImportJob take(String name, String content) {
        return desk.takeNow(manager, handIn(name, content));
    }

    public ImportJob again(ImportJob job) {
        return desk.find(manager, job.id()).orElseThrow();
    }

    /** Waits until the import is at rest. */
    public ImportJob settle(ImportJob job) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (again(job).state().isAtWork()) {
            assertThat(System.nanoTime()).as("the import comes to rest").isLessThan(deadline);
            LockSupport.parkNanos(LOOKING_AGAIN.toNanos());
        }
        return again(job);
    }

    public List<Finding> problems(ImportJob job) {
        return desk.problems(job, PageRequest.first(1000)).items();
    }

    public List<Refusal> refusals(ImportJob job) {
        List<Refusal> all = new ArrayList<>();
        desk.eachRefusal(job, all::add);
        return all;
    }

    public List<Person> people() {
        return directory
                .people(manager, PeopleQuery.ALL, PageRequest.first(1000))
                .items();
    }

    public Person person(String name) {
        return people().stream()
                .filter(each -> each.displayName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    public List<Organization> organizations() {
        return directory
                .organizations(manager, OrganizationsQuery.ALL, PageRequest.first(1000))
                .items();
    }

    public List<Interaction> meetings() {
        return interactions.list(manager, null, PageRequest.first(1000)).items();
    }

    public String export(String name) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            exports.write(manager, name, out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.walk(data)) {
            work.close();
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            test.close();
        }
    }
}
