package rapport.team.console;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.paging.PageRequest;
import rapport.api.party.Directory;
import rapport.api.party.PartyId;
import rapport.api.party.PartyName;
import rapport.api.party.PersonId;
import rapport.console.api.Finder;
import rapport.console.api.Found;
import rapport.console.api.Visit;
import rapport.team.store.Recognitions;
import rapport.team.store.Talks;

/** What is for two alone is found by these two, where it is kept: it stands in no index that others ask too. */
@Component
public final class OwnWordsFinder implements Finder {

    private static final int LONGEST = 200;

    private final Talks talks;
    private final Recognitions recognitions;
    private final Directory directory;

    @Activate
    public OwnWordsFinder(
            @Reference Talks talks, @Reference Recognitions recognitions, @Reference Directory directory) {
        this.talks = talks;
        this.recognitions = recognitions;
        this.directory = directory;
    }

    /** Words between the reader and another. */
    private record Said(UUID id, PersonId beside, String words, String path, String icon) {}

    @Override
    public List<Found> find(Visit visit, String words, Set<Found.Kind> kinds, int limit) {
        PersonId me = visit.caller().person();
        if (me == null || words.isBlank() || !kinds.contains(Found.Kind.RECORD)) {
            return List.of();
        }
        List<Said> said = Stream.of(
                        points(visit, me, words, limit),
                        talks(visit, me, words, limit),
                        thanks(visit, me, words, limit))
                .flatMap(Collection::stream)
                .limit(limit)
                .toList();
        Map<PartyId, PartyName> names = directory.names(
                visit.caller(), said.stream().map(Said::beside).distinct().toList());
        return said.stream()
                .flatMap(one -> Stream.ofNullable(names.get(one.beside())).map(name -> found(one, name)))
                .toList();
    }

    private List<Said> points(Visit visit, PersonId me, String words, int limit) {
        return talks.ownPoints(visit.caller(), words, PageRequest.first(limit)).items().stream()
                .map(one -> talk(one.id().value(), one.pair().beside(me), one.words()))
                .toList();
    }

    private List<Said> talks(Visit visit, PersonId me, String words, int limit) {
        return talks.own(visit.caller(), words, PageRequest.first(limit)).items().stream()
                .map(one -> talk(one.id().value(), one.pair().beside(me), String.valueOf(one.words())))
                .toList();
    }

    private static Said talk(UUID id, PersonId beside, String words) {
        return new Said(id, beside, words, TalkPage.path(beside), "messages-square");
    }

    // Shared ones are found by everybody.
    private List<Said> thanks(Visit visit, PersonId me, String words, int limit) {
        return recognitions.betweenTwo(visit.caller(), words, PageRequest.first(limit)).items().stream()
                .map(one -> new Said(
                        one.id().value(),
                        one.giver().equals(me) ? one.receiver() : one.giver(),
                        one.words(),
                        RecognitionPage.PATH,
                        "heart"))
                .toList();
    }

    private static Found found(Said one, PartyName name) {
        String line = one.words().lines().findFirst().orElse("");
        String title = line.length() > LONGEST ? line.substring(0, LONGEST - 1) + "…" : line;
        return new Found(Found.Kind.RECORD, one.id(), title, name.name(), one.path(), one.icon());
    }
}
