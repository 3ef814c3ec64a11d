package rapport.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import rapport.api.access.Caller;
import rapport.api.journal.JournalEntry;
import rapport.api.party.ContactPoint;
import rapport.api.party.Organization;
import rapport.api.party.OrganizationDraft;
import rapport.api.party.OrganizationId;
import rapport.api.party.Person;
import rapport.store.api.Conflict;
import rapport.testkit.Callers;
import rapport.testkit.EachEngine;
import rapport.testkit.TestEngine;
import rapport.testkit.TestStore;

class PurgeTest {

    private static final Caller ANYBODY = Callers.member();
    private static final Duration MONTH = Duration.ofDays(30);

    @EachEngine
    void forgetsForGoodWhatNobodyBroughtBackInTime(TestEngine engine) {
        try (TestStore test = engine.open()) {
            KeptDirectory directory = new KeptDirectory(test.database(), test.clock());
            Purge purge = new Purge(test.database(), test.clock(), MONTH);
            Person ada = directory
                    .addPerson(ANYBODY, DirectoryContractTest.person("Ada", "King", "ada@king.example", "Engines"))
                    .findValue()
                    .orElseThrow();
            directory.addNote(ANYBODY, ada.id(), "met in Turin", false);
            directory.deletePerson(ANYBODY, ada.id(), ada.version());

            test.clock().advance(MONTH.minusHours(1));
            assertThat(purge.forgetSome()).isZero();
            directory.restorePerson(ANYBODY, ada.id());
            Person again = directory.findPerson(ANYBODY, ada.id()).orElseThrow();
            directory.deletePerson(ANYBODY, ada.id(), again.version());
            test.clock().advance(MONTH.plusHours(1));
            assertThat(purge.forgetSome()).isEqualTo(1);

            assertThat(directory.findPerson(ANYBODY, ada.id())).isEmpty();
            assertThat(directory.notes(ANYBODY, ada.id())).isEmpty();
            assertThatThrownBy(() -> directory.restorePerson(ANYBODY, ada.id())).isInstanceOf(Conflict.class);
            assertThat(purge.forgetSome()).isZero();
            assertThat(test.entries()).last().extracting(JournalEntry::event).isEqualTo("PersonPurged");
        }
    }

    @EachEngine
    void anOrganizationWaitsForItsParts(TestEngine engine) {
        try (TestStore test = engine.open()) {
            KeptDirectory directory = new KeptDirectory(test.database(), test.clock());
            Purge purge = new Purge(test.database(), test.clock(), MONTH);
            Organization whole = organization(directory, "Engines", null);
            Organization part = organization(directory, "Sheds", whole.id());
            directory.deleteOrganization(ANYBODY, whole.id(), whole.version());
            test.clock().advance(MONTH.plusDays(1));
            assertThat(purge.forgetSome()).isZero();

            directory.deleteOrganization(ANYBODY, part.id(), part.version());
            test.clock().advance(MONTH.plusDays(1));
            assertThat(purge.forgetSome()).isEqualTo(1);
            assertThat(purge.forgetSome()).isEqualTo(1);
            assertThat(directory.findOrganization(ANYBODY, whole.id())).isEmpty();
        }
    }

    private static Organization organization(
            KeptDirectory directory, String name, @org.jspecify.annotations.Nullable OrganizationId parent) {
        return directory
                .addOrganization(
                        ANYBODY,
                        new OrganizationDraft(
                                name,
                                parent,
                                List.of(name.toLowerCase(Locale.ROOT) + ".example"),
                                false,
                                List.of(ContactPoint.phone("+44 20 1")),
                                List.of("a")))
                .findValue()
                .orElseThrow();
    }
}
