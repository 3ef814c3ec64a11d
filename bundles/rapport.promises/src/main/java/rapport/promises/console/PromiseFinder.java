package rapport.promises.console;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.commitment.Commitment;
import rapport.api.commitment.CommitmentId;
import rapport.api.search.Search;
import rapport.api.search.Search.Hit;
import rapport.console.api.Finder;
import rapport.console.api.Found;
import rapport.console.api.Visit;
import rapport.promises.store.OpenPromises;

/** Finds open promises while somebody types: by their words, by who gave or got them, by the relationship that they belong to. */
@Component(service = {Finder.class, PromiseFinder.class})
public final class PromiseFinder implements Finder {

    private static final int WORDS = 4;
    private static final int NAMESAKES = 20;
    private static final int TOLD = 100;
    private static final int LETTERS = 120;
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private final Parts parts;
    private final Search search;
    private final OpenPromises open;

    @Activate
    public PromiseFinder(@Reference Parts parts, @Reference Search search, @Reference OpenPromises open) {
        this.parts = parts;
        this.search = search;
        this.open = open;
    }

    /**
     * What one word may stand for.
     *
     * @param word without its accents
     */
    private record Clue(String word, Set<UUID> promises, Set<UUID> parties, Set<UUID> hosts) {

        boolean fits(Commitment one) {
            return parties.contains(one.by().value())
                    || parties.contains(one.to().value())
                    || (one.relationship() != null
                            && hosts.contains(one.relationship().value()))
                    || NO_LETTERS.splitAsStream(folded(one.what())).anyMatch(part -> part.startsWith(word));
        }
    }

    @Override
    public List<Found> find(Visit visit, String words, Set<Found.Kind> kinds, int limit) {
        if (!kinds.contains(Found.Kind.COMMITMENT) || words.isBlank()) {
            return List.of();
        }
        List<Commitment> fitting =
                fitting(visit, words.strip()).stream().limit(limit).toList();
        Telling telling = Telling.to(visit);
        Names names = parts.names(telling, fitting);
        return fitting.stream().map(one -> found(telling, one, names)).toList();
    }

    // Every word has to fit, each in its own way.
    private List<Commitment> fitting(Visit visit, String words) {
        List<Clue> clues = SPACE.splitAsStream(words)
                .limit(WORDS)
                .map(word -> clue(visit, word))
                .toList();
        Map<CommitmentId, Commitment> candidates = new LinkedHashMap<>();
        Set<UUID> told = told(visit, words);
        clues.forEach(clue -> told.addAll(clue.promises()));
        clues.forEach(clue -> open.among(visit.caller(), told, clue.parties(), clue.hosts())
                .forEach(one -> candidates.putIfAbsent(one.id(), one)));
        return candidates.values().stream()
                .filter(one -> clues.stream().allMatch(clue -> clue.fits(one)))
                .toList();
    }

    private Clue clue(Visit visit, String word) {
        Set<UUID> parties = new HashSet<>();
        Set<UUID> hosts = new HashSet<>();
        for (Hit hit : search.find(visit.caller(), word, NAMESAKES)) {
            (hit.kind().equals("relationship") ? hosts : parties).add(UUID.fromString(hit.id()));
        }
        return new Clue(folded(word), told(visit, word), parties, hosts);
    }

    private Set<UUID> told(Visit visit, String words) {
        Set<UUID> told = new HashSet<>();
        search.findWords(visit.caller(), words, "commitment", TOLD).forEach(hit -> told.add(UUID.fromString(hit.id())));
        return told;
    }

    private static String folded(String words) {
        return ACCENTS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    private static Found found(Telling telling, Commitment one, Names names) {
        return new Found(
                Found.Kind.COMMITMENT,
                one.id().value(),
                shortened(one.what()),
                detail(telling, one, names),
                Telling.pathOf(one.id()));
    }

    private static String detail(Telling telling, Commitment one, Names names) {
        return String.join(
                " · ",
                telling.who(one, names),
                telling.text().of("date.due", telling.ui().dateInWords(one.due())));
    }

    private static String shortened(String what) {
        return what.length() > LETTERS ? what.substring(0, LETTERS - 1) + "…" : what;
    }
}
