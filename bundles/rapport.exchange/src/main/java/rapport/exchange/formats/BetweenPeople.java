package rapport.exchange.formats;

import java.util.List;
import java.util.stream.Stream;
import rapport.api.party.Intake.Addressee;
import rapport.exchange.model.Complaint;
import rapport.exchange.model.InteractionRow;
import rapport.exchange.model.Origin;
import rapport.exchange.model.PassedOverRow;
import rapport.exchange.model.Problem;
import rapport.exchange.model.Row;
import rapport.exchange.rules.Robots;

/** Leaves programs out of what is read: nobody has a relationship with an address that nobody reads. */
final class BetweenPeople {

    private BetweenPeople() {}

    /** The same without the programs in it, or why it is passed over. */
    static Row only(InteractionRow row, String fromColumn, String toColumn) {
        if (Robots.isOne(row.from().mail())) {
            return passedOver(row.origin(), fromColumn, row.from().mail());
        }
        List<Addressee> to = somebody(row.to());
        List<Addressee> cc = somebody(row.cc());
        if (to.isEmpty() && cc.isEmpty()) {
            String who = Stream.concat(row.to().stream(), row.cc().stream())
                    .map(Addressee::mail)
                    .findFirst()
                    .orElse("");
            return passedOver(row.origin(), toColumn, who);
        }
        return new InteractionRow(
                row.origin(),
                row.key(),
                row.at(),
                row.channel(),
                row.from(),
                to,
                cc,
                row.subject(),
                row.inReplyTo(),
                row.problems());
    }

    static Row passedOver(Origin origin, String column, String who) {
        return new PassedOverRow(origin, List.of(Problem.at(origin, Complaint.WRITTEN_BY_A_PROGRAM, column, who)));
    }

    private static List<Addressee> somebody(List<Addressee> all) {
        return all.stream().filter(each -> !Robots.isOne(each.mail())).toList();
    }
}
