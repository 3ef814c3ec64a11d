package rapport.relationships.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Forbidden;
import rapport.api.interaction.Channel;
import rapport.api.interaction.Interaction;
import rapport.api.interaction.InteractionDraft;
import rapport.api.interaction.Interactions.Keyed;
import rapport.api.interaction.Participant;
import rapport.api.interaction.Participant.Part;
import rapport.api.journal.JournalEntry;
import rapport.api.outcome.Objection;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.party.OrganizationId;
import rapport.api.party.PartyId;
import rapport.api.party.PersonId;
import rapport.store.api.Conflict;
import rapport.testkit.Callers;
import rapport.testkit.EachEngine;
import rapport.testkit.TestEngine;

class SqlInteractionsTest {

    @EachEngine
    void remembersWhatHappened(TestEngine engine) {
        try (Household home = new Household(engine)) {
            PersonId mina = home.parties.colleague("Mina");
            PersonId ana = home.parties.person("Ana");
            Interaction call = home.called(3, mina, ana);
            assertThat(home.interactions.find(home.member, call.id())).contains(call);
            assertThat(call.findStarter()).contains(mina);
            assertThat(call.source()).isEqualTo("entered");
            assertThat(home.entries()).extracting(JournalEntry::event).containsExactly("InteractionRecorded");
        }
    }

    @EachEngine
    void refusesWhatCannotHaveHappened(TestEngine engine) {
        try (Household home = new Household(engine)) {
            PersonId mina = home.parties.colleague("Mina");
            PersonId nobody = new PersonId(UUID.randomUUID());
            assertThat(home.interactions
                            .record(home.member, home.call(-9, mina, nobody))
                            .objections())
                    .extracting(Objection::field)
                    .containsExactly("participants", "at");
            assertThat(home.interactions
                            .record(home.member, home.call(0, mina, mina))
                            .objections())
                    .extracting(Objection::key)
                    .containsExactly("interaction.people.twice");
            InteractionDraft alone =
                    new InteractionDraft(home.test.clock().instant(), Channel.CHAT, List.of(), null, null);
            assertThat(home.interactions.record(home.member, alone).objections())
                    .extracting(Objection::key)
                    .containsExactly("interaction.people.none");
        }
    }

    @EachEngine
    void isNotRecordedByReaders(TestEngine engine) {
        try (Household home = new Household(engine)) {
            PersonId mina = home.parties.colleague("Mina");
            Interaction call = home.called(1, mina, home.parties.person("Ana"));
            assertThatThrownBy(() -> home.interactions.record(Callers.reader(), home.call(1, mina)))
                    .isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> home.interactions.delete(Callers.reader(), call.id(), 1))
                    .isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> home.interactions.take(Callers.reader(), "import:x", List.of(), () -> {}))
                    .isInstanceOf(Forbidden.class);
            assertThat(home.interactions.find(Callers.reader(), call.id())).isPresent();
        }
    }

    @EachEngine
    void changesWithAVersionAndTellsWhatWas(TestEngine engine) {
        try (Household home = new Household(engine)) {
            PersonId mina = home.parties.colleague("Mina");
            PersonId ana = home.parties.person("Ana");
            PersonId bo = home.parties.person("Bo");
            Interaction call = home.called(3, mina, ana);
            Interaction changed = home.interactions
                    .change(home.member, call.id(), 1, home.call(2, mina, bo))
                    .findValue()
                    .orElseThrow();
            assertThat(changed.version()).isEqualTo(2);
            assertThat(ids(home, ana)).isEmpty();
            assertThat(ids(home, bo)).containsExactly(changed);
            assertThatThrownBy(() -> home.interactions.change(home.member, call.id(), 1, home.call(2, mina, bo)))
                    .isInstanceOf(Conflict.class);
        }
    }

    @EachEngine
    void comesBackFromDeletion(TestEngine engine) {
        try (Household home = new Household(engine)) {
            PersonId mina = home.parties.colleague("Mina");
            PersonId ana = home.parties.person("Ana");
            Interaction call = home.called(3, mina, ana);
            home.interactions.delete(home.member, call.id(), 1);
            assertThat(home.interactions.find(home.member, call.id())).isEmpty();
            assertThat(ids(home, ana)).isEmpty();
            assertThat(ids(home, null)).isEmpty();
            home.interactions.restore(home.member, call.id());
            home.interactions.restore(home.member, call.id());
            assertThat(ids(home, ana)).hasSize(1);
            assertThat(home.entries())
                    .extracting(JournalEntry::event)
                    .containsExactly("InteractionRecorded", "InteractionDeleted", "InteractionRestored");
            assertThat(home.entries().get(1).is()).isNull();
            assertThat(home.entries().get(2).was()).isNull();
        }
    }

    @EachEngine
    void listsThoseOfAPersonAndOfAnOrganizationNewestFirst(TestEngine engine) {
        try (Household home = new Household(engine)) {
            PersonId mina = home.parties.colleague("Mina");
            OrganizationId nordwind = home.parties.organization("Nordwind");
            PersonId ana = home.parties.person("Ana");
            PersonId bo = home.parties.person("Bo");
            PersonId elsewhere = home.parties.person("Cy");
            home.parties.holds(ana, nordwind, null);
            home.parties.holds(bo, nordwind, null);
            Interaction first = home.called(9, mina, ana);
            Interaction third = home.called(5, bo, mina, ana);
            Interaction second = home.called(7, mina, bo);
            Interaction other = home.called(1, mina, elsewhere);
            assertThat(ids(home, ana)).containsExactly(third, first);
            assertThat(ids(home, nordwind)).containsExactly(third, second, first);
            assertThat(ids(home, null)).containsExactly(other, third, second, first);
            assertThat(home.interactions.between(home.member, mina, ana, 10)).containsExactly(third, first);
            assertThat(home.interactions.between(home.member, ana, mina, 1)).containsExactly(third);
        }
    }

    @EachEngine
    void walksTheTimeLineOfAnOrganizationWithALongHistory(TestEngine engine) {
        try (Household home = new Household(engine)) {
            PersonId mina = home.parties.colleague("Mina");
            PersonId ana = home.parties.person("Ana");
            OrganizationId ours = home.parties.organization("Ours", true);
            home.parties.holds(mina, ours, null);
            Instant start = home.test.clock().instant().minus(Duration.ofDays(400));
            List<Keyed> rows = IntStream.range(0, 5_100)
                    .mapToObj(i -> new Keyed("key" + i, draft(start.plusSeconds(i * 60L), mina, ana)))
                    .toList();
            home.interactions.take(home.member, "import:long", rows, () -> {});
            Slice<Interaction> page = home.interactions.list(home.member, ours, PageRequest.first(3));
            assertThat(page.items())
                    .extracting(Interaction::at)
                    .containsExactly(
                            start.plusSeconds(5_099 * 60L),
                            start.plusSeconds(5_098 * 60L),
                            start.plusSeconds(5_097 * 60L));
            Slice<Interaction> next = home.interactions.list(home.member, ours, new PageRequest(1, page.nextCursor()));
            assertThat(next.items()).extracting(Interaction::at).containsExactly(start.plusSeconds(5_096 * 60L));
        }
    }

    @EachEngine
    void takesInEachKeyOnceWhateverTheSource(TestEngine engine) {
        try (Household home = new Household(engine)) {
            PersonId mina = home.parties.colleague("Mina");
            PersonId ana = home.parties.person("Ana");
            Instant at = home.test.clock().instant().minusSeconds(60);
            List<String> checkpoints = new ArrayList<>();
            List<Keyed> mailbox = List.of(
                    new Keyed("<1@x>", draft(at, mina, ana)),
                    new Keyed("<2@x>", draft(at, ana, mina)),
                    new Keyed("<1@x>", draft(at, mina, ana)));
            assertThat(home.interactions.take(home.member, "import:a.mbox", mailbox, () -> checkpoints.add("a")))
                    .containsExactly(true, true, false);
            assertThat(home.interactions.take(home.member, "import:b.mbox", mailbox, () -> checkpoints.add("b")))
                    .containsExactly(false, false, false);
            assertThat(checkpoints).containsExactly("a", "b");
            assertThat(ids(home, ana))
                    .hasSize(2)
                    .allSatisfy(taken -> assertThat(taken.source()).startsWith("import:a.mbox <"));
            assertThat(home.entries()).extracting(JournalEntry::event).containsOnly("InteractionRecorded");
        }
    }

    @EachEngine
    void takesInNothingWhenTheCheckpointFails(TestEngine engine) {
        try (Household home = new Household(engine)) {
            PersonId ana = home.parties.person("Ana");
            List<Keyed> rows = List.of(new Keyed("<1@x>", draft(Instant.EPOCH, ana)));
            assertThatThrownBy(() -> home.interactions.take(home.member, "import:a", rows, () -> {
                        throw new IllegalStateException("crash");
                    }))
                    .hasMessageContaining("crash");
            assertThat(ids(home, ana)).isEmpty();
            assertThat(home.entries()).isEmpty();
        }
    }

    @EachEngine
    void walksOverAllOldestFirst(TestEngine engine) {
        try (Household home = new Household(engine)) {
            PersonId mina = home.parties.colleague("Mina");
            PersonId ana = home.parties.person("Ana");
            Interaction old = home.called(9, mina, ana);
            Interaction recent = home.called(5, mina, ana);
            Interaction latest = home.called(1, mina, ana);
            List<Interaction> seen = new ArrayList<>();
            home.interactions.each(home.member, Instant.EPOCH, seen::add);
            assertThat(seen).containsExactly(old, recent, latest);
            seen.clear();
            home.interactions.each(home.member, recent.at(), seen::add);
            assertThat(seen).containsExactly(recent, latest);
        }
    }

    private static List<Interaction> ids(Household home, @Nullable PartyId about) {
        return home.interactions
                .list(home.member, about, PageRequest.first(100))
                .items();
    }

    static InteractionDraft draft(Instant at, PersonId... people) {
        return new InteractionDraft(
                at,
                Channel.EMAIL,
                Arrays.stream(people)
                        .map(person -> new Participant(person, person.equals(people[0]) ? Part.FROM : Part.TO))
                        .toList(),
                "subject",
                null);
    }
}
