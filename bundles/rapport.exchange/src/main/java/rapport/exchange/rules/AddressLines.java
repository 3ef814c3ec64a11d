package rapport.exchange.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A postal address in lines, as it is written on a letter. */
public final class AddressLines {

    private final List<String> streets = new ArrayList<>();
    private String city = "";
    private String postcode = "";
    private String region = "";
    private String country = "";

    /** A line of the street; a house number joins the line that it belongs to. */
    public AddressLines street(String line) {
        String bare = line.strip();
        int last = streets.size() - 1;
        if (last >= 0 && (isNumber(bare) || isNumber(streets.get(last)))) {
            streets.set(last, streets.get(last) + " " + bare);
        } else if (!bare.isEmpty()) {
            streets.add(bare);
        }
        return this;
    }

    public AddressLines city(String name) {
        city = name.strip();
        return this;
    }

    public AddressLines postcode(String code) {
        postcode = code.strip();
        return this;
    }

    public AddressLines region(String name) {
        region = name.strip();
        return this;
    }

    public AddressLines country(String name) {
        country = name.strip();
        return this;
    }

    /** The lines, unless nothing was told. */
    public Optional<String> find() {
        String place =
                region.isEmpty() ? joined(" ", postcode, city) : joined(", ", city, joined(" ", region, postcode));
        String lines = joined("\n", String.join("\n", streets), place, country);
        return lines.isEmpty() ? Optional.empty() : Optional.of(lines);
    }

    private static boolean isNumber(String line) {
        return line.matches("\\d{1,5} ?\\p{L}?");
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
    }
}
