package rapport.team.model;

import java.util.List;

/**
 * What may be told of a pulse: all that any reader, page, program or file is ever given.
 *
 * @param answers how many answers it tells of: none, or a multiple of five; others wait, and nobody is told how many
 * @param all by question, in order; empty while there are fewer than five
 * @param parts departments that may be told by themselves, once it is closed
 * @param hidden departments whose answers would give somebody away
 */
public record PulseResult(Pulse pulse, int answers, List<Spread> all, List<Part> parts, List<String> hidden) {

    /** One department's answers, by question. */
    public record Part(String name, List<Spread> spreads) {

        public Part {
            spreads = List.copyOf(spreads);
        }
    }

    public PulseResult {
        all = List.copyOf(all);
        parts = List.copyOf(parts);
        hidden = List.copyOf(hidden);
    }
}
