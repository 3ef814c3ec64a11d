package rapport.meetings.rest;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rapport.api.interaction.Channel;
import rapport.api.meeting.MeetingAccount;
import rapport.api.meeting.MeetingSheet;
import rapport.api.meeting.MeetingSheet.Check;
import rapport.api.party.PersonId;

/** What a client tells of a meeting; when and who are those of the sheet where it does not say. */
record AccountBody(
        @Nullable Instant at,
        Channel channel,
        @Nullable List<PersonId> ours,
        @Nullable List<PersonId> people,
        @Nullable String learned,
        @Nullable Double askedShare,
        @Nullable List<Check> checks,
        @Nullable List<PromiseBody> promises) {

    AccountBody {
        Objects.requireNonNull(channel, "channel");
    }

    MeetingAccount of(MeetingSheet sheet) {
        return new MeetingAccount(
                Objects.requireNonNullElse(at, sheet.at()),
                channel,
                Objects.requireNonNullElse(ours, sheet.ours()),
                Objects.requireNonNullElse(people, sheet.people()),
                learned,
                askedShare,
                Objects.requireNonNullElse(checks, List.of()),
                promises == null
                        ? List.of()
                        : promises.stream().map(PromiseBody::asDraft).toList());
    }
}
