package rapport.listening.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import rapport.api.concern.Concern;
import rapport.api.concern.ConcernStep.Kind;
import rapport.api.concern.Gate;
import rapport.api.outcome.Objection;

/** Work on a concern begins when somebody of theirs has said that we understood it, and ends when somebody says that it is solved. */
public record NextStep(Concern concern) {

    private static final Set<Gate> DONE = Set.of(Gate.ADDRESSED, Gate.VERIFIED, Gate.CLOSED);

    /** The steps that can be taken now. */
    public List<Kind> allowed() {
        return Arrays.stream(Kind.values())
                .filter(kind -> objections(kind).isEmpty())
                .toList();
    }

    /** What speaks against taking this one: all that is missing. */
    public List<Objection> objections(Kind kind) {
        if (!concern.gate().isOpen() && kind != Kind.REOPENED) {
            return List.of(to("concern.over", "it is closed or withdrawn; reopen it first"));
        }
        return switch (kind) {
            case HEARD -> List.of(to("concern.heard", "it was heard before"));
            case REWORDED -> all(passedHearing());
            case PLAYED_BACK -> all(done(), confirmed());
            case CONFIRMED -> all(done(), confirmed(), concern.confirmed() == null ? unplayed() : Stream.empty());
            case CORRECTED -> all(done(), unplayed());
            case OVERRIDDEN -> all(done(), confirmed(), overridden());
            case ADDRESSED -> all(when(isDone(), "concern.addressed", "it was addressed before"), unworkable());
            case VERIFIED -> all(when(is(Gate.VERIFIED), "concern.verified", "it was verified before"), untouched());
            case CLOSED -> all(untouched(), unverified());
            case WITHDRAWN, SPLIT, MERGED -> all(done());
            case REOPENED -> all(reopening());
        };
    }

    private Stream<Objection> done() {
        return when(isDone(), "concern.done", "it was addressed: have it verified, or reopen it");
    }

    private Stream<Objection> confirmed() {
        return when(concern.confirmed() != null && !isDone(), "concern.confirmed", "they confirmed it before");
    }

    private Stream<Objection> unplayed() {
        return when(is(Gate.HEARD), theirsOrOurs("concern.unplayed"), "play back first what was understood");
    }

    private Stream<Objection> overridden() {
        return when(concern.override() != null && !isDone(), "concern.overridden", "work was allowed before");
    }

    private Stream<Objection> passedHearing() {
        return when(
                !is(Gate.HEARD),
                theirsOrOurs("concern.answered"),
                "the words can be put right only before they are played back");
    }

    private Stream<Objection> unworkable() {
        boolean workable = concern.confirmed() != null || concern.override() != null;
        return when(
                !workable && !isDone(),
                theirsOrOurs("concern.unconfirmed"),
                "nobody of theirs has said that it was understood; have it confirmed, or say why work cannot wait");
    }

    private Stream<Objection> untouched() {
        return Stream.concat(unworkable(), when(!isDone(), "concern.unaddressed", "nothing was done yet"));
    }

    private Stream<Objection> unverified() {
        return when(!is(Gate.VERIFIED), theirsOrOurs("concern.unverified"), "nobody has said that it is solved");
    }

    private Stream<Objection> reopening() {
        return Stream.concat(
                when(concern.gate().isOpen() && !isDone(), "concern.open", "it is open"),
                when(concern.into() != null, "concern.merged", "it has become part of another concern"));
    }

    private String theirsOrOurs(String key) {
        return concern.ours() ? "ours." + key : key;
    }

    private boolean isDone() {
        return DONE.contains(concern.gate());
    }

    private boolean is(Gate gate) {
        return concern.gate() == gate;
    }

    private static Stream<Objection> when(boolean holds, String key, String sentence) {
        return holds ? Stream.of(to(key, sentence)) : Stream.empty();
    }

    @SafeVarargs
    private static List<Objection> all(Stream<Objection>... objections) {
        return Stream.of(objections).flatMap(some -> some).distinct().toList();
    }

    private static Objection to(String key, String sentence) {
        return Objection.to("", key, sentence);
    }
}
