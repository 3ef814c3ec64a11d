package rapport.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.directory.DirectoryContractTest.ANYBODY;
import static rapport.directory.DirectoryContractTest.added;
import static rapport.directory.DirectoryContractTest.at;
import static rapport.directory.DirectoryContractTest.directory;
import static rapport.directory.DirectoryContractTest.person;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalLong;
import rapport.api.paging.PageRequest;
import rapport.api.party.PartyName;
import rapport.api.party.Person;
import rapport.api.party.Position;
import rapport.api.party.PositionDraft;
import rapport.testkit.Callers;
import rapport.testkit.EachEngine;
import rapport.testkit.TestEngine;
import rapport.testkit.TestStore;

/** Notes and positions, each by itself. */
class RecordPartsTest {

    @EachEngine
    void keepsPrivateNotesPrivate(TestEngine engine) {
        try (TestStore test = engine.open()) {
            KeptDirectory directory = directory(test);
            Person ada = added(directory, person("Ada", "Lovelace", null, null));
            directory.addNote(ANYBODY, ada.id(), "likes horses", false);
            directory.addNote(ANYBODY, ada.id(), "owes me a book", true);

            assertThat(directory.notes(ANYBODY, ada.id())).hasSize(2);
            assertThat(directory.notes(Callers.administrator(), ada.id())).hasSize(1);
            assertThat(test.entries())
                    .noneMatch(entry -> String.valueOf(entry.is()).contains("book"));
        }
    }

    @EachEngine
    void changesPositionsOneByOne(TestEngine engine) {
        try (TestStore test = engine.open()) {
            KeptDirectory directory = directory(test);
            Person ada = added(directory, person("Ada", "Lovelace", null, "Engines"));
            var second = directory
                    .addPosition(ANYBODY, ada.id(), at("Looms", "Adviser"))
                    .findValue()
                    .orElseThrow();
            directory.changePosition(ANYBODY, second.id(), OptionalLong.empty(), at("Looms", "Director"));
            assertThat(directory
                            .findPosition(ANYBODY, second.id())
                            .orElseThrow()
                            .title())
                    .isEqualTo("Director");
            assertThat(directory.positions(ANYBODY, PageRequest.first(10)).items())
                    .hasSize(2);

            directory.deletePosition(ANYBODY, second.id(), OptionalLong.empty());

            Person now = directory.findPerson(ANYBODY, ada.id()).orElseThrow();
            assertThat(now.positions()).hasSize(1);
            assertThat(now.version()).isEqualTo(4);
        }
    }

    @EachEngine
    void whoMovesTodayStandsUnderTheNewPositionAtOnce(TestEngine engine) {
        try (TestStore test = engine.open()) {
            KeptDirectory directory = directory(test);
            Person ada = added(directory, person("Ada", "Lovelace", null, "Engines"));
            Position engines = ada.positions().get(0);
            LocalDate today = LocalDate.ofInstant(test.clock().instant(), ZoneOffset.UTC);
            directory.changePosition(
                    ANYBODY,
                    engines.id(),
                    OptionalLong.empty(),
                    new PositionDraft(engines.organization(), null, "Adviser", null, null, today, "test"));
            directory.addPosition(
                    ANYBODY, ada.id(), new PositionDraft(null, "Looms", "Director", null, today, null, "test"));
            assertThat(directory.names(ANYBODY, List.of(ada.id())).get(ada.id()))
                    .extracting(PartyName::subtitle)
                    .isEqualTo("Director, Looms");
        }
    }
}
