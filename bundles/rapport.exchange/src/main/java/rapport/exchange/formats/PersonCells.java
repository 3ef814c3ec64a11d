package rapport.exchange.formats;

import java.util.List;
import rapport.exchange.model.ColumnMapping;
import rapport.exchange.model.DateOrder;
import rapport.exchange.model.Employment;
import rapport.exchange.model.Field;
import rapport.exchange.model.Names;
import rapport.exchange.model.Origin;
import rapport.exchange.model.Row;
import rapport.exchange.model.Shape;

/** Understands a row of cells as somebody. */
final class PersonCells implements CellReader {

    private final int[] key;
    private final int[] formatted;
    private final int[] given;
    private final int[] additional;
    private final int[] family;
    private final int[] nickname;
    private final int[] organization;
    private final int[] department;
    private final int[] title;
    private final int[] birthday;
    private final int[] tags;
    private final int[] note;
    private final LabelledCells mails;
    private final LabelledCells phones;
    private final LabelledCells links;
    private final AddressCells addresses;
    private final ColumnMapping mapping;

    PersonCells(ColumnMapping mapping) {
        Cells cells = new Cells(mapping);
        this.mapping = mapping;
        // LinkedIn knows people by the address of their page.
        key = cells.places(mapping.shape() == Shape.LINKEDIN ? Field.LINK : Field.KEY);
        formatted = cells.places(Field.FORMATTED_NAME);
        given = cells.places(Field.GIVEN_NAME);
        additional = cells.places(Field.ADDITIONAL_NAME);
        family = cells.places(Field.FAMILY_NAME);
        nickname = cells.places(Field.NICKNAME);
        organization = cells.places(Field.ORGANIZATION);
        department = cells.places(Field.DEPARTMENT);
        title = cells.places(Field.TITLE);
        birthday = cells.places(Field.BIRTHDAY);
        tags = cells.places(Field.TAGS);
        note = cells.places(Field.NOTE);
        mails = new LabelledCells(cells, Field.MAIL, Field.MAIL_LABEL);
        phones = new LabelledCells(cells, Field.PHONE, Field.PHONE_LABEL);
        links = new LabelledCells(cells, Field.LINK, Field.LINK_LABEL);
        addresses = new AddressCells(cells);
    }

    @Override
    public Row read(Origin origin, List<String> cells) {
        Portrait portrait = new Portrait(origin);
        portrait.key(Cells.first(cells, key));
        portrait.names(new Names(
                Cells.first(cells, given),
                Cells.first(cells, additional),
                Cells.first(cells, family),
                Cells.first(cells, formatted),
                Cells.first(cells, nickname)));
        portrait.employment(new Employment(
                Cells.first(cells, organization), Cells.first(cells, department), Cells.first(cells, title)));
        mails.each(cells, portrait::mail);
        phones.each(cells, portrait::phone);
        links.each(cells, portrait::link);
        addresses.each(cells, portrait);
        readRest(portrait, cells, mapping.dateOrder());
        return portrait.row();
    }

    private void readRest(Portrait portrait, List<String> cells, DateOrder order) {
        for (int at : birthday) {
            String cell = Cells.at(cells, at);
            if (!cell.isEmpty()) {
                portrait.birthday(mapping.columns().get(at).heading(), cell, order);
            }
        }
        Cells.all(cells, tags).forEach(portrait::tags);
        Cells.all(cells, note).forEach(portrait::note);
    }
}
