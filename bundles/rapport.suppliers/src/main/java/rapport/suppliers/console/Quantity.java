package rapport.suppliers.console;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How much, as people read and write it. */
final class Quantity {

    private Quantity() {}

    /** As a form takes it back. */
    static String plain(double quantity) {
        return BigDecimal.valueOf(quantity).stripTrailingZeros().toPlainString();
    }

    static String told(double quantity, @Nullable String unit, Locale locale) {
        String number = NumberFormat.getNumberInstance(locale).format(quantity);
        return unit == null ? number : number + " " + unit;
    }
}
