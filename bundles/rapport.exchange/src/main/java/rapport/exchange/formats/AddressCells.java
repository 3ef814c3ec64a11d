package rapport.exchange.formats;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import rapport.exchange.model.Field;
import rapport.exchange.rules.AddressLines;

/** The columns that make up postal addresses, block by block. */
final class AddressCells {

    private static final List<Field> PARTS =
            List.of(Field.ADDRESS, Field.STREET, Field.POSTCODE, Field.CITY, Field.REGION, Field.COUNTRY);

    private record Block(
            String heading, int label, @Nullable String place, int[] whole, List<Part> parts) {}

    private record Part(int at, Field field) {}

    private final List<Block> blocks;

    AddressCells(Cells cells) {
        blocks = cells.blocks(PARTS).stream().map(name -> block(cells, name)).toList();
    }

    private static Block block(Cells cells, String name) {
        List<Part> parts = PARTS.stream()
                .filter(field -> field != Field.ADDRESS)
                .flatMap(field -> in(cells, field, name).mapToObj(at -> new Part(at, field)))
                .toList();
        int label = in(cells, Field.ADDRESS_LABEL, name).findFirst().orElse(-1);
        boolean isPlace = !name.isEmpty() && !Character.isDigit(name.charAt(0));
        int[] whole = in(cells, Field.ADDRESS, name).toArray();
        int first = whole.length > 0 ? whole[0] : parts.get(0).at();
        return new Block(cells.column(first).heading(), label, isPlace ? name : null, whole, parts);
    }

    private static IntStream in(Cells cells, Field field, String block) {
        return IntStream.of(cells.places(field))
                .filter(at -> cells.column(at).block().equals(block));
    }

    void each(List<String> cells, Portrait portrait) {
        for (Block block : blocks) {
            String beside = Cells.at(cells, block.label());
            String label = beside.isEmpty() ? block.place() : beside;
            List<String> whole = Cells.all(cells, block.whole());
            if (whole.isEmpty()) {
                assemble(block, cells).find().ifPresent(lines -> portrait.address(block.heading(), lines, label));
            }
            whole.forEach(lines -> portrait.address(block.heading(), lines, label));
        }
    }

    private static AddressLines assemble(Block block, List<String> cells) {
        AddressLines lines = new AddressLines();
        for (Part part : block.parts()) {
            String cell = Cells.at(cells, part.at());
            switch (part.field()) {
                case POSTCODE -> lines.postcode(cell);
                case CITY -> lines.city(cell);
                case REGION -> lines.region(cell);
                case COUNTRY -> lines.country(cell);
                default -> lines.street(cell);
            }
        }
        return lines;
    }
}
