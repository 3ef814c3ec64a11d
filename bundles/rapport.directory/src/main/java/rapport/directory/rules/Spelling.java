package rapport.directory.rules;

/** Whether two names are one, written differently: a letter wrong, missing, too many or in its neighbour's place. */
final class Spelling {

    private static final int BARELY_LONG_ENOUGH = 5;
    private static final int LONG = 8;

    private Spelling() {}

    /** Short names differ by so little that only equal ones are taken for one; a number in a name is never a slip. */
    static boolean isOne(String one, String other) {
        if (!digits(one).equals(digits(other))) {
            return false;
        }
        int longer = Math.max(one.length(), other.length());
        int slips = longer < BARELY_LONG_ENOUGH ? 0 : longer < LONG ? 1 : 2;
        return Math.abs(one.length() - other.length()) <= slips && slips(one, other) <= slips;
    }

    private static String digits(String name) {
        return name.chars().noneMatch(Character::isDigit)
                ? ""
                : name.chars()
                        .filter(Character::isDigit)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static int slips(String one, String other) {
        int[] twoAgo = new int[other.length() + 1];
        int[] before = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] now = new int[other.length() + 1];
            now[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(changed, 1 + Math.min(before[j], now[j - 1]));
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    now[j] = Math.min(now[j], 1 + twoAgo[j - 2]);
                }
            }
            twoAgo = before;
            before = now;
        }
        return before[other.length()];
    }
}
