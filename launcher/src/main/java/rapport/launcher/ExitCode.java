package rapport.launcher;

import java.util.LinkedHashMap;
import java.util.Map;

/** How the program ends, for scripts; the same list stands in the help. */
public enum ExitCode {
    DONE(0, "done"),
    FAILED(1, "the command was refused or failed"),
    NOT_UNDERSTOOD(2, "the command line was not understood"),
    NOT_RUNNING(3, "Rapport is not running on this data folder"),
    DATA_UNUSABLE(4, "the data folder is in use or cannot be written"),
    PORT_TAKEN(5, "the address or port cannot be used"),
    PART_FAILED(6, "a part without which nothing works cannot start, such as the database"),
    WRONG_JAVA(7, "no Java that is new enough, or the product could not be built");

    private final int number;
    private final String meaning;

    ExitCode(int number, String meaning) {
        this.number = number;
        this.meaning = meaning;
    }

    public int number() {
        return number;
    }

    static Map<String, String> meanings() {
        Map<String, String> meanings = new LinkedHashMap<>();
        for (ExitCode code : values()) {
            meanings.put(String.valueOf(code.number), code.meaning);
        }
        return meanings;
    }
}
