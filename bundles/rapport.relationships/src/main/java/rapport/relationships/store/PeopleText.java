package rapport.relationships.store;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import rapport.api.interaction.Participant;
import rapport.api.interaction.Participant.Part;
import rapport.api.party.PersonId;

/** The participants of an interaction as one text, such as {@code F0190… T0190…}. */
final class PeopleText {

    private PeopleText() {}

    static String write(List<Participant> participants) {
        return participants.stream()
                .map(participant -> participant.part().name().charAt(0)
                        + participant.person().value().toString())
                .collect(Collectors.joining(" "));
    }

    static List<Participant> read(String text) {
        return Arrays.stream(text.split(" ", -1)).map(PeopleText::participant).toList();
    }

    private static Participant participant(String word) {
        PersonId person = new PersonId(UUID.fromString(word.substring(1)));
        return switch (word.charAt(0)) {
            case 'F' -> new Participant(person, Part.FROM);
            case 'T' -> new Participant(person, Part.TO);
            case 'C' -> new Participant(person, Part.CC);
            default -> throw new IllegalArgumentException("no part is called \"" + word.charAt(0) + "\"");
        };
    }
}
