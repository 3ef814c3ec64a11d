package rapport.insight.model;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import rapport.api.interaction.Interaction;
import rapport.api.interaction.Participant;
import rapport.api.interaction.Participant.Part;
import rapport.api.party.PersonId;

/**
 * Who gave whom how much in an interaction.
 *
 * <p>Written words go one way, from the sender to those addressed; talking goes both ways between everybody present. The
 * channel's weight is divided among a large group: up to {@link #CLOSE} others get it whole, more share what those would
 * have got. Somebody copied in counts a {@link #COPIED quarter}. Talking before a crowd is the speaker's gift alone.
 */
public final class Giving {

    /** The largest circle in which everybody still gets a whole share. */
    static final int CLOSE = 4;

    /** What being copied in is worth, compared with being addressed. */
    static final double COPIED = 0.25;

    /** From this many people on nobody talks with everybody. */
    static final int CROWD = 50;

    private Giving() {}

    /** What each pair of people gave one another; only pairs with somebody of ours. */
    public static Map<Pair, Gift> in(Interaction interaction, Collection<PersonId> ours) {
        Set<PersonId> known = new HashSet<>(ours);
        Map<Pair, Gift> gifts = new TreeMap<>();
        boolean talk =
                interaction.channel().isTwoWay() && interaction.participants().size() <= CROWD;
        double share = share(interaction);
        List<Participant> people = interaction.participants();
        for (int one = 0; one < people.size(); one++) {
            for (int other = one + 1; other < people.size(); other++) {
                Participant first = people.get(one);
                Participant second = people.get(other);
                Pair.find(first.person(), second.person(), known).ifPresent(pair -> {
                    boolean firstIsA = pair.a().equals(first.person());
                    double forth = talk ? talked(first, second) : written(first, second);
                    double back = talk ? forth : written(second, first);
                    if (forth + back > 0) {
                        double fromA = firstIsA ? forth : back;
                        double fromB = firstIsA ? back : forth;
                        gifts.put(pair, new Gift(interaction.at(), share * fromA, share * fromB));
                    }
                });
            }
        }
        return gifts;
    }

    private static double share(Interaction interaction) {
        int others = Math.max(1, interaction.participants().size() - 1);
        return interaction.channel().weight() * Math.min(1.0, (double) CLOSE / others);
    }

    private static double talked(Participant one, Participant other) {
        return (one.part() == Part.CC ? COPIED : 1) * (other.part() == Part.CC ? COPIED : 1);
    }

    private static double written(Participant from, Participant to) {
        if (from.part() != Part.FROM || to.part() == Part.FROM) {
            return 0;
        }
        return to.part() == Part.CC ? COPIED : 1;
    }
}
