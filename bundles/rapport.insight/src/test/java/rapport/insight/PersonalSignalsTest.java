package rapport.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Caller;
import rapport.api.access.Role;
import rapport.api.id.Ids;
import rapport.api.journal.JournalEntry;
import rapport.api.paging.PageRequest;
import rapport.api.paging.Slice;
import rapport.api.party.PersonId;
import rapport.api.rest.ResourceNotFound;
import rapport.api.signal.Act;
import rapport.api.signal.Evidence;
import rapport.api.signal.PersonalSignal;
import rapport.api.signal.PersonalSignals;
import rapport.api.signal.Severity;
import rapport.api.signal.Signal;
import rapport.api.signal.SignalId;
import rapport.api.signal.TodayEntry;
import rapport.testkit.Callers;
import rapport.testkit.EachEngine;
import rapport.testkit.TestEngine;

/** What belongs to no relationship stands on the Today of the one whom it concerns, and of nobody else. */
class PersonalSignalsTest {

    @EachEngine
    void theyStandAmongTheOthersByHowMuchTheyPressAndAreAllOnSomePage(TestEngine engine) {
        try (TestHouse house = new TestHouse(engine)) {
            Errands errands = new Errands(house, 5);
            house.personal.addSignals(errands);
            house.neglectedCustomer("Acme");
            house.neglectedCustomer("Nordwind");
            List<TodayEntry> all = house.adasToday();
            assertThat(all).hasSizeGreaterThan(6);
            assertThat(all).extracting(TodayEntry::severity).isSorted();
            assertThat(all.stream().filter(one -> one.relationship() == null))
                    .extracting(TodayEntry::reason)
                    .containsExactly(
                            "Errand 0 for Bo",
                            "Errand 1 for Bo",
                            "Errand 2 for Bo",
                            "Errand 3 for Bo",
                            "Errand 4 for Bo");
            for (int limit = 1; limit < 9; limit++) {
                assertThat(pages(house, limit)).containsExactlyInAnyOrderElementsOf(ids(all));
            }
            assertThat(house.today.counts(house.adaAsks, false).values().stream()
                            .mapToInt(one -> one)
                            .sum())
                    .isEqualTo(all.size());
            Caller other = Callers.as(Role.MEMBER, Map.of(), house.directory.ourPerson("Other"));
            assertThat(house.today.of(other, PageRequest.first(9)).items()).isEmpty();
            assertThatExceptionOfType(ResourceNotFound.class)
                    .isThrownBy(() -> house.today.done(other, new SignalId(errands.ids.get(0))));
        }
    }

    @EachEngine
    void whatIsSaidToThemIsKept(TestEngine engine) {
        try (TestHouse house = new TestHouse(engine)) {
            Errands errands = new Errands(house, 1);
            house.personal.addSignals(errands);
            SignalId id = house.adasToday().get(0).id();
            house.today.snooze(house.adaAsks, id, house.clock.instant().plus(Duration.ofDays(1)));
            assertThat(house.adasToday()).isEmpty();
            assertThat(house.today.find(house.adaAsks, id)).isPresent();
            house.advanceDays(2);
            assertThat(house.adasToday()).hasSize(1);
            house.today.done(house.adaAsks, id);
            assertThat(house.adasToday()).isEmpty();
            house.today.reopen(house.adaAsks, id);
            assertThat(house.adasToday()).hasSize(1);
            house.today.done(house.adaAsks, id);
            house.advanceDays(1);
            errands.since = house.clock.instant();
            assertThat(house.adasToday()).as("true anew").hasSize(1);
        }
    }

    @EachEngine
    void oneThatFailsIsLeftOut(TestEngine engine) {
        try (TestHouse house = new TestHouse(engine)) {
            Errands errands = new Errands(house, 1);
            house.personal.addSignals(errands);
            errands.broken = true;
            assertThat(house.adasToday()).isEmpty();
            assertThat(house.door.failures).isNotEmpty();
            house.personal.removeSignals(errands);
        }
    }

    private static List<SignalId> pages(TestHouse house, int limit) {
        List<SignalId> all = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            Slice<TodayEntry> page = house.today.of(house.adaAsks, new PageRequest(limit, cursor));
            assertThat(page.items()).hasSizeLessThanOrEqualTo(limit);
            all.addAll(ids(page.items()));
            cursor = page.nextCursor();
        } while (cursor != null);
        return all;
    }

    private static List<SignalId> ids(List<TodayEntry> entries) {
        return entries.stream().map(TodayEntry::id).toList();
    }

    /** Errands that Ada runs for Bo. */
    private static final class Errands implements PersonalSignals {

        private final List<UUID> ids = new ArrayList<>();
        private final PersonId ada;
        private final PersonId bo;
        private Instant since;
        private boolean broken;

        Errands(TestHouse house, int many) {
            for (int one = 0; one < many; one++) {
                ids.add(Ids.next());
            }
            ada = house.ada;
            bo = house.directory.ourPerson("Bo");
            since = house.clock.instant();
        }

        @Override
        public String name() {
            return "errand";
        }

        @Override
        public List<PersonalSignal> of(PersonId ours, Instant now, int atMost) {
            if (broken) {
                throw new IllegalStateException("no errands today");
            }
            return ours.equals(ada)
                    ? ids.stream()
                            .map(id -> new PersonalSignal(new SignalId(id), bo, signal(id)))
                            .toList()
                    : List.of();
        }

        private Signal signal(UUID id) {
            int number = ids.indexOf(id);
            return new Signal(
                    name(),
                    id.toString(),
                    null,
                    number < 2 ? Severity.NOW : Severity.WATCH,
                    since,
                    "errand",
                    Map.of("number", String.valueOf(number)),
                    List.<Evidence>of(),
                    Act.CALL);
        }

        @Override
        public Optional<PersonalSignal> find(PersonId ours, SignalId id, Instant now) {
            return of(ours, now, 99).stream().filter(one -> one.id().equals(id)).findFirst();
        }

        @Override
        public boolean isChangedBy(JournalEntry entry) {
            return false;
        }

        @Override
        public String tell(Signal signal, Locale locale, Instant now) {
            return "Errand " + signal.arguments().get("number") + " for "
                    + signal.arguments().get("party");
        }

        @Override
        public String advise(Signal signal, Locale locale) {
            return "Run it.";
        }
    }
}
