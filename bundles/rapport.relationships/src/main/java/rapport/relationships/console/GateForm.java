package rapport.relationships.console;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.api.level.GateEvidence;
import rapport.api.level.LevelDescription;
import rapport.api.outcome.Objection;
import rapport.api.relationship.GateCheck;
import rapport.api.relationship.GateFinding;
import rapport.api.relationship.StageChange;
import rapport.api.relationship.StageStep;
import rapport.console.api.Parameters;

/** What a step asks for, as a form: the points that are met with their facts, those to affirm, and the reason to go on. */
record GateForm(List<GateFinding> findings, Parameters values, Locale locale) {

    private static final String EVIDENCE = "evidence.";

    List<GatePoint> points() {
        Set<String> affirmed = affirmed(values);
        return findings.stream().map(finding -> point(finding, affirmed)).toList();
    }

    /** Whether the facts alone answer everything. */
    boolean isMet() {
        return findings.stream().allMatch(GateFinding::isMet);
    }

    static StageStep step(String to, Parameters sent) {
        return new StageStep(
                to,
                sent.find("reason").orElse(null),
                affirmed(sent),
                sent.find("override").orElse(null));
    }

    /** What is missing is said once, at the reason to go on all the same; the choice of stages has no place of its own. */
    static List<Objection> told(List<Objection> objections) {
        boolean missing = objections.stream().anyMatch(GateForm::isMissing);
        Stream<Objection> others = objections.stream()
                .filter(objection -> !isMissing(objection))
                .map(objection -> objection.field().equals("stage")
                        ? new Objection("", objection.key(), objection.arguments(), objection.sentence())
                        : objection);
        Objection all = Objection.to("override", "stage.override.missing", "say why, although something is missing");
        return Stream.concat(others, missing ? Stream.of(all) : Stream.empty()).toList();
    }

    /** The same beside the choice of a stage, with the points by name. */
    static List<Objection> listed(List<Objection> objections, LevelDescription level, Locale locale) {
        String points = objections.stream()
                .filter(GateForm::isMissing)
                .map(objection -> words(level, objection.field().substring(EVIDENCE.length()), locale))
                .collect(Collectors.joining(" "));
        return points.isEmpty()
                ? objections
                : List.of(new Objection(
                        "stage", "stage.evidence.list", Map.of("points", points), "still missing: " + points));
    }

    /** What was missing when a step was taken, in words. */
    static String missing(LevelDescription level, StageChange step, Locale locale) {
        return step.missing().stream().map(name -> words(level, name, locale)).collect(Collectors.joining(" "));
    }

    private static boolean isMissing(Objection objection) {
        return objection.field().startsWith(EVIDENCE);
    }

    private static String words(LevelDescription level, String evidence, Locale locale) {
        return level.stages().stream()
                .flatMap(stage -> stage.evidence().stream())
                .filter(one -> one.name().equals(evidence))
                .findFirst()
                .map(GateEvidence::words)
                .map(words -> words.in(locale))
                .orElse(evidence);
    }

    private static Set<String> affirmed(Parameters sent) {
        return Set.copyOf(sent.values().getOrDefault("affirmed", List.of()));
    }

    private GatePoint point(GateFinding finding, Set<String> affirmed) {
        GateEvidence evidence = finding.evidence();
        GateCheck.@Nullable Found found = finding.found();
        return new GatePoint(
                evidence.name(),
                evidence.words().in(locale),
                finding.checked(),
                found == null ? null : found.words().in(locale),
                found == null ? null : found.path(),
                affirmed.contains(evidence.name()));
    }
}
