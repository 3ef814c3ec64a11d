package rapport.directory.console;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapport.api.party.PartyId;
import rapport.api.party.PartyName;
import rapport.api.party.Person;
import rapport.api.party.Position;

/**
 * A person as a list shows them.
 *
 * @param names of the organizations where they hold positions
 */
record PersonLine(Person person, Map<PartyId, PartyName> names) {

    /** The position that they are known by: the first that they hold on that day. */
    Optional<Position> place(LocalDate day) {
        return person.positions().stream().filter(held -> held.isHeldOn(day)).findFirst();
    }

    @Nullable
    PartyName at(Position place) {
        return names.get(place.organization());
    }
}
