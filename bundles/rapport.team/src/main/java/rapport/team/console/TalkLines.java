package rapport.team.console;

import java.util.Map;
import rapport.api.party.PartyId;
import rapport.api.party.PartyName;
import rapport.api.party.PersonId;
import rapport.console.api.Body;
import rapport.console.api.widget.Act;
import rapport.console.api.widget.Telling;
import rapport.team.model.TalkPoint;

/**
 * How the points of a talk are told to one of the two.
 *
 * @param me who reads it
 */
public record TalkLines(Telling telling, Map<PartyId, PartyName> names, PersonId me) {

    public String say(String key, Object... arguments) {
        return telling.text().of(key, arguments);
    }

    /** Who added it, and how often it was left over. */
    public String from(TalkPoint point) {
        String by =
                point.addedBy().equals(me) ? say("talk.mine") : say("talk.from", telling.name(names, point.addedBy()));
        return point.carried() == 0 ? by : by + " · " + say("talk.carried", point.carried());
    }

    /** Whoever added it may take it back. */
    public boolean isMine(TalkPoint point) {
        return point.addedBy().equals(me);
    }

    public Body takeBack(TalkPoint point) {
        String with = "?with=" + point.pair().beside(me).value();
        return telling.ui()
                .act(Act.delete(
                                say("talk.point.remove"),
                                "/team/talk-points/" + point.id().value() + with)
                        .bare("x"));
    }
}
