package rapport.meetings.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.api.interaction.Channel;
import rapport.api.meeting.MeetingAccount;
import rapport.api.meeting.MeetingPlan;
import rapport.api.meeting.MeetingSheet;
import rapport.api.meeting.MeetingSheet.Check;
import rapport.api.outcome.Objection;
import rapport.api.party.PartyId;
import rapport.api.party.PartyName;
import rapport.api.party.PersonId;

/**
 * Asking beats telling: a meeting brings both sides together, and has few questions that matter.
 *
 * @param known the people whom it names, as far as we know them
 */
public record PlausibleMeeting(Map<PartyId, PartyName> known, Instant now) {

    private static final int LONGEST = 10_000;
    private static final int LONGEST_LINE = 2_000;
    private static final int MOST_PEOPLE = 100;
    // Clocks differ, and a meeting is sometimes told while it ends.
    private static final Duration TOLERANCE = Duration.ofDays(1);

    public PlausibleMeeting {
        known = Map.copyOf(known);
    }

    /** What speaks against preparing it so. */
    public List<Objection> toPlan(MeetingPlan plan) {
        return Stream.of(
                        toPeople("ours", plan.ours(), false),
                        toPeople("people", plan.people(), false),
                        toQuestions(plan.questions()),
                        toLength("gift", plan.gift(), LONGEST_LINE))
                .flatMap(objections -> objections)
                .toList();
    }

    /** What speaks against having happened so. */
    public List<Objection> toAccount(MeetingAccount account) {
        return Stream.of(
                        toPeople("ours", account.ours(), true),
                        toPeople("people", account.people(), true),
                        toLength("learned", account.learned(), LONGEST),
                        toShare(account.askedShare()),
                        toChannel(account.channel()),
                        toChecks(account.checks()),
                        toTime(account.at()))
                .flatMap(objections -> objections)
                .toList();
    }

    private Stream<Objection> toPeople(String field, Collection<PersonId> people, boolean needed) {
        if (people.isEmpty() && needed) {
            return Stream.of(Objection.to(field, "meeting." + field + ".missing", "say who was there, of both sides"));
        }
        if (people.size() > MOST_PEOPLE) {
            return Stream.of(Objection.to(field, "meeting.people.many", "a meeting has at most 100 people"));
        }
        return people.stream().allMatch(known::containsKey)
                ? Stream.empty()
                : Stream.of(Objection.to(field, "meeting.people.unknown", "there is no such person"));
    }

    private static Stream<Objection> toQuestions(List<String> questions) {
        Stream<Objection> many = questions.size() <= MeetingSheet.QUESTIONS
                ? Stream.empty()
                : Stream.of(Objection.to("questions", "meeting.questions.many", "a sheet has at most three questions"));
        return Stream.concat(
                many, questions.stream().flatMap(question -> toLength("questions", question, LONGEST_LINE)));
    }

    private static Stream<Objection> toLength(String field, @Nullable String words, int longest) {
        return words == null || words.length() <= longest
                ? Stream.empty()
                : Stream.of(Objection.to(field, "meeting.words.long", "this is too long"));
    }

    private static Stream<Objection> toShare(@Nullable Double share) {
        return share == null || (share >= 0 && share <= 1)
                ? Stream.empty()
                : Stream.of(Objection.to("askedShare", "meeting.asked.range", "the share asked is 0 to 1"));
    }

    private static Stream<Objection> toChannel(Channel channel) {
        return channel.isTwoWay()
                ? Stream.empty()
                : Stream.of(Objection.to(
                        "channel", "meeting.channel.written", "people meet in person, by video or by telephone"));
    }

    private static Stream<Objection> toChecks(List<Check> checks) {
        return checks.stream().map(Check::quality).distinct().count() == checks.size()
                ? Stream.empty()
                : Stream.of(Objection.to("checks", "meeting.checks.twice", "each question is answered once"));
    }

    private Stream<Objection> toTime(Instant at) {
        return at.isAfter(now.plus(TOLERANCE))
                ? Stream.of(Objection.to("at", "meeting.at.future", "this has not happened yet"))
                : Stream.empty();
    }
}
