package rapport.suppliers.rules;

import java.util.ArrayList;
import java.util.List;
import rapport.api.outcome.Objection;
import rapport.suppliers.model.Assessment;
import rapport.suppliers.model.Delivery;
import rapport.suppliers.model.OrderLine;
import rapport.suppliers.model.Paper;

/** What an order, a delivery, a paper or an assessment has to say. */
public final class Plausible {

    private static final int LONGEST = 200;
    private static final int LONGEST_BASIS = 2_000;

    private Plausible() {}

    public static List<Objection> line(OrderLine line) {
        List<Objection> found = new ArrayList<>();
        requireWords(found, "order", line.order(), LONGEST);
        requireWords(found, "item", line.item(), LONGEST);
        requireAmount(found, line.quantity());
        if (line.unit() != null && line.unit().length() > LONGEST) {
            found.add(words("unit"));
        }
        return found;
    }

    public static List<Objection> delivery(Delivery delivery) {
        List<Objection> found = new ArrayList<>();
        requireAmount(found, delivery.quantity());
        return found;
    }

    public static List<Objection> paper(Paper paper) {
        List<Objection> found = new ArrayList<>();
        requireWords(found, "name", paper.name(), LONGEST);
        if (paper.notice() != null && paper.notice().isAfter(paper.expires())) {
            found.add(Objection.to("notice", "paper.notice", "notice is due before it expires, not after"));
        }
        return found;
    }

    public static List<Objection> assessment(Assessment assessment) {
        List<Objection> found = new ArrayList<>();
        requireScale(found, "impact", assessment.impact());
        requireScale(found, "risk", assessment.risk());
        requireWords(found, "basis", assessment.basis(), LONGEST_BASIS);
        return found;
    }

    private static void requireAmount(List<Objection> found, double quantity) {
        if (!Double.isFinite(quantity) || quantity <= 0) {
            found.add(Objection.to("quantity", "supplier.quantity", "the quantity is a number above 0"));
        }
    }

    private static void requireScale(List<Objection> found, String field, int value) {
        if (value < Assessment.LEAST || value > Assessment.MOST) {
            found.add(Objection.to(field, "assessment.scale", "choose a number from 1 to 5"));
        }
    }

    private static void requireWords(List<Objection> found, String field, String words, int longest) {
        if (words.isBlank() || words.length() > longest) {
            found.add(words(field));
        }
    }

    private static Objection words(String field) {
        return Objection.to(field, "supplier.words", "say this in a few words");
    }
}
