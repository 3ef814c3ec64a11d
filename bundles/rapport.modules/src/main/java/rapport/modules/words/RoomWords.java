package rapport.modules.words;

import rapport.api.level.Localized;
import rapport.modules.model.Room;

/** Tells how much room on disk something takes. */
public final class RoomWords {

    private RoomWords() {}

    public static Localized of(Room room) {
        return room.needed() == 0
                ? Sayings.say("plan.room.none", room.freeMegabytes())
                : Sayings.say("plan.room", room.neededMegabytes(), room.freeMegabytes());
    }
}
