package rapport.directory.console;

import rapport.console.api.Parameters;

/** How many rows each list of a form has: those that are filled, and one to fill where there is none or somebody asked for more. */
public record FormRows(int positions, int mails, int phones, int addresses, int links) {

    private static final int MOST = 50;

    static FormRows of(Parameters values) {
        return new FormRows(
                rows(values, "positions"),
                rows(values, "mails"),
                rows(values, "phones"),
                rows(values, "addresses"),
                rows(values, "links"));
    }

    private static int rows(Parameters values, String list) {
        int filled = 0;
        while (filled < MOST && isFilled(values, list + "[" + filled + "]")) {
            filled++;
        }
        boolean more = filled == 0 || values.has("more." + list);
        return more ? filled + 1 : filled;
    }

    static boolean isFilled(Parameters values, String row) {
        return values.values().keySet().stream()
                .anyMatch(name -> (name.equals(row) || name.startsWith(row + ".")) && values.has(name));
    }
}
