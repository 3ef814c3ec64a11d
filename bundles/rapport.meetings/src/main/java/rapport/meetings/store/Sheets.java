package rapport.meetings.store;

import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.api.interaction.InteractionId;
import rapport.api.meeting.MeetingAccount;
import rapport.api.meeting.MeetingPlan;
import rapport.api.meeting.MeetingSheet;
import rapport.api.meeting.MeetingSheetId;
import rapport.api.party.PersonId;

/** What becomes of a sheet when it is prepared, changed and told. */
final class Sheets {

    private Sheets() {}

    static MeetingSheet planned(MeetingSheetId id, MeetingPlan plan) {
        return new MeetingSheet(
                id,
                1,
                plan.relationship(),
                plan.at().truncatedTo(ChronoUnit.MICROS),
                plan.ours().stream().distinct().toList(),
                plan.people().stream().distinct().toList(),
                null,
                questions(plan),
                stripped(plan.gift()),
                null,
                null,
                List.of());
    }

    /** Of one that has happened, when it was and who was there stays as it was told. */
    static MeetingSheet changed(MeetingSheet was, MeetingPlan plan) {
        return new MeetingSheet(
                was.id(),
                was.version(),
                was.relationship(),
                was.isTold() ? was.at() : plan.at().truncatedTo(ChronoUnit.MICROS),
                was.isTold() ? was.ours() : plan.ours().stream().distinct().toList(),
                was.isTold() ? was.people() : plan.people().stream().distinct().toList(),
                was.interaction(),
                questions(plan),
                stripped(plan.gift()),
                was.learned(),
                was.askedShare(),
                was.checks());
    }

    static MeetingSheet told(MeetingSheet was, MeetingAccount account, InteractionId interaction) {
        return new MeetingSheet(
                was.id(),
                was.version(),
                was.relationship(),
                account.at().truncatedTo(ChronoUnit.MICROS),
                account.ours().stream().distinct().toList(),
                account.people().stream().distinct().toList(),
                interaction,
                was.questions(),
                was.gift(),
                stripped(account.learned()),
                account.askedShare(),
                account.checks());
    }

    static MeetingSheet joined(MeetingSheet was, InteractionId interaction) {
        return new MeetingSheet(
                was.id(),
                was.version(),
                was.relationship(),
                was.at(),
                was.ours(),
                was.people(),
                interaction,
                was.questions(),
                was.gift(),
                was.learned(),
                was.askedShare(),
                was.checks());
    }

    static Set<PersonId> people(Collection<PersonId> ours, Collection<PersonId> theirs) {
        return Stream.concat(ours.stream(), theirs.stream()).collect(Collectors.toSet());
    }

    static @Nullable String stripped(@Nullable String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }

    private static List<String> questions(MeetingPlan plan) {
        return plan.questions().stream()
                .map(String::strip)
                .filter(question -> !question.isEmpty())
                .toList();
    }
}
