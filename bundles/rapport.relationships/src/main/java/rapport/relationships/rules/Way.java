package rapport.relationships.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import rapport.api.level.GateEvidence;
import rapport.api.level.LevelDescription;
import rapport.api.level.Stage;
import rapport.api.outcome.Objection;
import rapport.api.relationship.GateFinding;
import rapport.api.relationship.StageStep;

/** Each level defines its stages and the gate into each; whoever passes several at once is asked for all of them. */
public record Way(LevelDescription level) {

    private static final int LONGEST = 2_000;

    /** What a step asks for; nothing where it leads back. A point that two gates ask for is asked once. */
    public List<GateEvidence> asked(String from, String to) {
        List<GateEvidence> asked = new ArrayList<>();
        passed(from, to).flatMap(stage -> stage.evidence().stream()).forEach(evidence -> {
            if (asked.stream().noneMatch(other -> other.name().equals(evidence.name()))) {
                asked.add(evidence);
            }
        });
        return asked;
    }

    /** What of it is neither found nor affirmed. */
    public static List<GateFinding> missing(List<GateFinding> findings, StageStep step) {
        return findings.stream()
                .filter(finding -> !finding.isMet())
                .filter(finding -> finding.checked()
                        || !step.affirmed().contains(finding.evidence().name()))
                .toList();
    }

    /** What speaks against a step for which something is missing. */
    public static List<Objection> objections(List<GateFinding> missing, StageStep step) {
        String override = step.override();
        if (override != null && override.length() > LONGEST) {
            return List.of(
                    Objection.to("override", "relationship.reason.long", "a reason has at most 2,000 characters"));
        }
        return override != null && !override.isBlank()
                ? List.of()
                : missing.stream().map(Way::objection).toList();
    }

    private static Objection objection(GateFinding missing) {
        GateEvidence evidence = missing.evidence();
        return Objection.to(
                "evidence." + evidence.name(),
                missing.checked() ? "stage.evidence.missing" : "stage.evidence.unsaid",
                evidence.words().english() + " (" + (missing.checked() ? "not found" : "nobody said so")
                        + "; an override needs a reason)");
    }

    private Stream<Stage> passed(String from, String to) {
        List<Stage> way =
                level.stages().stream().filter(stage -> !stage.beside()).toList();
        List<String> names = way.stream().map(Stage::name).toList();
        int start = names.indexOf(from);
        int end = names.indexOf(to);
        if (start < 0 || end < 0) {
            return level.findStage(to).stream();
        }
        return end <= start ? Stream.empty() : way.subList(start + 1, end + 1).stream();
    }
}
