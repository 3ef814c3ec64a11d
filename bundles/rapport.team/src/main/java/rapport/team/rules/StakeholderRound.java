package rapport.team.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.api.outcome.Objection;
import rapport.api.party.PersonId;
import rapport.team.model.Requirement;
import rapport.team.model.Requirement.Place;
import rapport.team.model.RequirementId;
import rapport.team.model.StakeholderMeetingDraft;

/**
 * Every contract requirement has an owner who knows it: those who are asked for one, or have accepted one, come together, and whoever
 * cares for the relationship with them.
 *
 * @param requirements all that the contract asks of us
 * @param carer who cares for the relationship; null where nobody does
 */
public record StakeholderRound(
        List<Requirement> requirements, @Nullable PersonId carer) {

    private static final int LONGEST = 4_000;
    private static final int MOST = 100;
    // Clocks differ, and a meeting is sometimes told while it ends.
    private static final Duration TOLERANCE = Duration.ofDays(1);

    public StakeholderRound {
        requirements = List.copyOf(requirements);
    }

    /** Who must come. */
    public List<PersonId> mustCome() {
        return Stream.concat(requirements.stream().map(Requirement::owner), Stream.of(carer))
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
    }

    /** Who has to come, and did not. */
    public List<PersonId> missed(List<PersonId> came) {
        return mustCome().stream().filter(person -> !came.contains(person)).toList();
    }

    /** To which somebody has said "mine". */
    public List<RequirementId> mine() {
        return requirements.stream()
                .filter(one -> one.place() == Place.ACCEPTED)
                .map(Requirement::id)
                .toList();
    }

    /** To which nobody has said "mine" yet. */
    public List<Requirement> open() {
        return requirements.stream()
                .filter(one -> one.place() != Place.ACCEPTED)
                .toList();
    }

    /** Why it cannot be recorded so. */
    public static List<Objection> objections(StakeholderMeetingDraft draft, boolean areOurs, Instant now) {
        List<Objection> found = new ArrayList<>();
        if (draft.came().size() < 2 || draft.came().size() > MOST) {
            found.add(Objection.to(
                    "came", "stakeholders.came", "say who was there: at least two, and at most a hundred"));
        } else if (!areOurs) {
            found.add(Objection.to("came", "stakeholders.ours", "only our own people come to this meeting"));
        }
        if (draft.words() != null && draft.words().length() > LONGEST) {
            found.add(Objection.to("words", "stakeholders.words", "say it in at most 4,000 letters"));
        }
        if (draft.at() != null && draft.at().isAfter(now.plus(TOLERANCE))) {
            found.add(Objection.to("at", "stakeholders.ahead", "this lies in the future, so it has not happened"));
        }
        return found;
    }
}
