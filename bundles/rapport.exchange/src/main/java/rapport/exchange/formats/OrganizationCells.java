package rapport.exchange.formats;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import rapport.exchange.model.ColumnMapping;
import rapport.exchange.model.Complaint;
import rapport.exchange.model.Employment;
import rapport.exchange.model.Field;
import rapport.exchange.model.OrganizationRow;
import rapport.exchange.model.Origin;
import rapport.exchange.model.PersonRow;
import rapport.exchange.model.Row;
import rapport.exchange.rules.YesOrNo;

/** Understands a row of cells as an organization. */
final class OrganizationCells implements CellReader {

    private final int[] name;
    private final int[] parent;
    private final int[] domains;
    private final int[] ours;
    private final int[] tags;
    private final LabelledCells mails;
    private final LabelledCells phones;
    private final LabelledCells links;
    private final AddressCells addresses;

    OrganizationCells(ColumnMapping mapping) {
        Cells cells = new Cells(mapping);
        name = cells.places(Field.ORGANIZATION);
        parent = cells.places(Field.PARENT);
        domains = cells.places(Field.DOMAINS);
        ours = cells.places(Field.OURS);
        tags = cells.places(Field.TAGS);
        mails = new LabelledCells(cells, Field.MAIL, Field.MAIL_LABEL);
        phones = new LabelledCells(cells, Field.PHONE, Field.PHONE_LABEL);
        links = new LabelledCells(cells, Field.LINK, Field.LINK_LABEL);
        addresses = new AddressCells(cells);
    }

    @Override
    public Row read(Origin origin, List<String> cells) {
        String called = Cells.first(cells, name);
        // A firm can be reached in the same ways as somebody, so it is drawn in the same way.
        Portrait portrait = new Portrait(origin);
        portrait.employment(new Employment(called, null, null));
        mails.each(cells, portrait::mail);
        phones.each(cells, portrait::phone);
        links.each(cells, portrait::link);
        addresses.each(cells, portrait);
        Cells.all(cells, tags).forEach(portrait::tags);
        if (called == null) {
            portrait.complain(Complaint.NAMELESS, "", "");
        }
        Row row = portrait.row();
        return row instanceof PersonRow reached && called != null ? organization(reached, called, cells) : row;
    }

    private OrganizationRow organization(PersonRow reached, String called, List<String> cells) {
        List<String> itsDomains = Cells.all(cells, domains).stream()
                .flatMap(cell -> Stream.of(cell.split("[\\s,;]+")))
                .map(domain -> domain.toLowerCase(Locale.ROOT).replaceFirst("^(https?://)?(www\\.)?@?", ""))
                .filter(domain -> !domain.isBlank())
                .distinct()
                .toList();
        return new OrganizationRow(
                reached.origin(),
                called,
                Cells.first(cells, parent),
                itsDomains,
                YesOrNo.find(Cells.first(cells, ours)).orElse(false),
                reached.contactPoints(),
                reached.tags(),
                reached.problems());
    }
}
