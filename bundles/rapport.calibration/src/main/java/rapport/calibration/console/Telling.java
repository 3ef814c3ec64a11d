package rapport.calibration.console;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.api.access.Caller;
import rapport.api.calibration.Calibration;
import rapport.api.calibration.Drift;
import rapport.api.calibration.Drift.Move;
import rapport.api.concern.ConcernId;
import rapport.api.concern.Concerns;
import rapport.api.concern.ConcernsQuery;
import rapport.api.concern.Manner;
import rapport.api.paging.PageRequest;
import rapport.api.party.Directory;
import rapport.api.party.PartyId;
import rapport.api.party.PartyName;
import rapport.api.party.PersonId;
import rapport.api.relationship.RelationshipId;
import rapport.console.api.Messages;
import rapport.console.api.Texts;
import rapport.console.api.Visit;
import rapport.console.api.widget.Choice;
import rapport.console.api.widget.Widgets;

/**
 * Tells one reader of calibrations.
 *
 * @param names of the people who answered
 * @param concerns in their words
 */
public record Telling(
        Visit visit, Texts text, Widgets ui, Map<PartyId, PartyName> names, Map<ConcernId, String> concerns) {

    static final Messages MESSAGES = Messages.of(Telling.class);

    private static final int MOST = 200;
    private static final int LONGEST = 60;

    static Telling to(Visit visit) {
        return new Telling(visit, MESSAGES.in(visit.locale()), Widgets.of(visit), Map.of(), Map.of());
    }

    /** The same, knowing people. */
    Telling knowing(Directory directory, Stream<PersonId> people) {
        List<PersonId> distinct = people.distinct().toList();
        return new Telling(visit, text, ui, directory.names(visit.caller(), distinct), concerns);
    }

    /** The same, knowing what a relationship is about. */
    Telling knowing(Concerns all, RelationshipId relationship) {
        Caller by = visit.caller();
        Map<ConcernId, String> words = new HashMap<>(concerns);
        all.list(by, ConcernsQuery.of(relationship), PageRequest.first(MOST))
                .items()
                .forEach(concern -> words.put(concern.id(), concern.words()));
        return new Telling(visit, text, ui, names, words);
    }

    String name(PersonId person) {
        PartyName name = names.get(person);
        return name == null ? text.of("person.gone") : name.name();
    }

    public List<Choice> manners() {
        return Arrays.stream(Manner.values())
                .filter(manner -> manner != Manner.LINK)
                .map(manner -> Choice.of(manner, text.of("manner." + manner)))
                .toList();
    }

    /** Who answered, and how. */
    String line(Calibration taken) {
        return text.of("taken.line", name(taken.person()), text.of("manner." + taken.manner()));
    }

    /** How far it drifted, in a few words. */
    String drift(@Nullable Drift drift) {
        if (drift == null) {
            return text.of("drift.none");
        }
        return drift.distance() == 0
                ? text.of("drift.same", drift.compared())
                : text.of("drift.share", percent(drift), drift.compared());
    }

    static long percent(Drift drift) {
        return Math.round(drift.distance() * 100);
    }

    /** What moved, in sentences, the greatest change first; without a drift only what is gone. */
    List<String> moves(Calibration taken) {
        Drift drift = taken.drift();
        return drift == null
                ? taken.gone().stream()
                        .map(concern -> text.of("move.ended", words(concern)))
                        .toList()
                : drift.moves().stream().map(this::move).toList();
    }

    private String move(Move move) {
        if (move.from() == 0) {
            return text.of("move.new", words(move.concern()), move.to());
        }
        if (move.to() == 0) {
            return text.of("move.gone", words(move.concern()), move.from());
        }
        String key = move.to() < move.from() ? "move.rose" : move.to() > move.from() ? "move.fell" : "move.stayed";
        return text.of(key, words(move.concern()), move.from(), move.to());
    }

    private String words(ConcernId concern) {
        String words = Objects.requireNonNullElse(concerns.get(concern), text.of("concern.gone"));
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST - 1) + "…";
    }
}
