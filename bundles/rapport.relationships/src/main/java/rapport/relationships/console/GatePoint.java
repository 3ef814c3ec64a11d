package rapport.relationships.console;

import org.jspecify.annotations.Nullable;

/**
 * A point that the gate into a stage asks for, as the reader sees it.
 *
 * @param words what should be so
 * @param checked whether the facts answer it; otherwise the reader says
 * @param found the fact that speaks for it; null where there is none
 * @param path where that can be read; null where nowhere
 * @param affirmed whether the reader has said that it is so
 */
public record GatePoint(
        String name,
        String words,
        boolean checked,
        @Nullable String found,
        @Nullable String path,
        boolean affirmed) {}
