package rapport.modules.change;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapport.api.access.Caller;
import rapport.api.access.Role;
import rapport.api.level.Localized;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.console.api.LiveUpdates;
import rapport.features.api.FeatureChange;
import rapport.features.api.FeatureOutcome;
import rapport.features.api.Features;
import rapport.modules.model.ModuleChange;
import rapport.modules.model.ModuleChange.State;
import rapport.modules.stock.ModuleStock;
import rapport.modules.store.ChangeLog;
import rapport.modules.store.ModuleChoices;
import rapport.modules.words.Sayings;
import rapport.store.api.StoreFailure;

/**
 * Changes modules while people work. A change is planned, agreed to, and done between requests: what it migrates is copied first,
 * and where what comes does not pass the {@link HealthGate}, all returns to how it was before anybody is let in. Changes happen
 * one after the other; each needs the role administrator.
 */
@Component(service = ModuleChanges.class)
public final class ModuleChanges {

    private static final Logger LOG = LoggerFactory.getLogger(ModuleChanges.class);

    private final Features features;
    private final ModulePlanner planner;
    private final HealthGate gate;
    private final Pause pause;
    private final TableKeeper tables;
    private final ChangeLog log;
    private final ModuleChoices choices;
    private final ModuleStock stock;
    private final LiveUpdates updates;

    @Activate
    public ModuleChanges(
            @Reference Features features,
            @Reference ModulePlanner planner,
            @Reference HealthGate gate,
            @Reference Pause pause,
            @Reference TableKeeper tables,
            @Reference ChangeLog log,
            @Reference ModuleChoices choices,
            @Reference ModuleStock stock,
            @Reference LiveUpdates updates) {
        this.features = features;
        this.planner = planner;
        this.gate = gate;
        this.pause = pause;
        this.tables = tables;
        this.log = log;
        this.choices = choices;
        this.stock = stock;
        this.updates = updates;
    }

    /** What it would do. */
    public ModulePlan plan(Caller by, ModuleRequest request) {
        by.require(Role.ADMINISTRATOR);
        return planner.plan(request);
    }

    /** The latest changes first. */
    public List<ModuleChange> latest(Caller by, int atMost) {
        by.require(Role.ADMINISTRATOR);
        return log.latest(atMost);
    }

    /**
     * Does it.
     *
     * @param agreed the {@linkplain ModulePlan#digest digest} of the plan that was agreed to; where the plan is another one by
     *     now, nothing is done
     * @param why in words that others will understand later
     */
    public Outcome<ModuleChange> apply(Caller by, ModuleRequest request, String agreed, String why) {
        by.require(Role.ADMINISTRATOR);
        if (why.isBlank() || why.length() > 1_000) {
            return refused("why", "change.why", "say why, in at most 1,000 characters");
        }
        synchronized (this) {
            ModulePlan plan = planner.plan(request);
            if (!plan.isPossible()) {
                return Outcome.refused(plan.objections().stream()
                        .map(objection -> Sayings.objection("", "plan.impossible", objection, by.locale()))
                        .toList());
            }
            if (!plan.digest().equals(agreed)) {
                return refused("", "change.other", "the plan is another one by now; read it again");
            }
            return apply(by, request, plan, why.strip());
        }
    }

    private Outcome<ModuleChange> apply(Caller by, ModuleRequest request, ModulePlan plan, String why) {
        Set<String> aside = tables.copied(plan, ModuleRequest.DataFate.ARCHIVE.isOf(request));
        ModuleChange begun = log.begin(
                by, new ChangeLog.Begun(plan.summary(), why, plan.modules(), plan.change(), plan.undo(), aside));
        Set<Localized> before = gate.complaintsBefore();
        List<Localized> reasons = pause.during(() -> doneOrReturned(by, plan, aside, before));
        if (!reasons.isEmpty()) {
            LOG.warn(
                    "The change of modules {} did not go well and was taken back: {}",
                    plan.summary(),
                    reasons.stream().map(Localized::english).toList());
            log.end(by, begun.id(), State.RETURNED, reasons);
            return Outcome.refused(reasons.stream()
                    .map(reason -> Sayings.objection("", "plan.failed", reason, by.locale()))
                    .toList());
        }
        plan.change().switched().forEach((name, runs) -> choices.remember(by, name, runs));
        if (request instanceof ModuleRequest.Rollback rollback) {
            log.end(by, rollback.change(), State.ROLLED_BACK, List.of());
        }
        log.end(by, begun.id(), State.DONE, afterwards(request, plan, aside));
        updates.changed(LiveUpdates.NAVIGATION);
        return Outcome.done(log.find(begun.id()).orElseThrow());
    }

    /** What is left to do when people are let in again, and what is to be told of it. */
    private List<Localized> afterwards(ModuleRequest request, ModulePlan plan, Set<String> aside) {
        List<Localized> told = new ArrayList<>();
        if (ModuleRequest.DataFate.EXPORT.isOf(request)) {
            told.addAll(tables.export(plan));
        } else if (ModuleRequest.DataFate.ARCHIVE.isOf(request) && !aside.isEmpty()) {
            told.addAll(tables.archive(aside));
        }
        for (String module : plan.modules()) {
            List<Path> needed = new ArrayList<>();
            Optional.ofNullable(plan.change().brought().get(module)).ifPresent(needed::add);
            Optional.ofNullable(plan.undo().brought().get(module)).ifPresent(needed::add);
            stock.tidy(module, needed);
        }
        return told;
    }

    /** Nobody asks for anything meanwhile. */
    private List<Localized> doneOrReturned(Caller by, ModulePlan plan, Set<String> aside, Set<Localized> before) {
        try {
            tables.setAside(aside);
        } catch (StoreFailure full) {
            LOG.error("The tables of {} cannot be copied", plan.modules(), full);
            tables.forgetCopies(aside);
            return List.of(Sayings.say("told.not.copied", String.valueOf(full.getMessage())));
        }
        List<Localized> reasons = new ArrayList<>(reasonsAgainst(by, plan, aside, before));
        if (!reasons.isEmpty()) {
            reasons.addAll(returned(plan, aside));
        }
        return reasons;
    }

    private List<Localized> reasonsAgainst(Caller by, ModulePlan plan, Set<String> aside, Set<Localized> before) {
        try {
            if (!plan.returning().isEmpty()) {
                switchOff(plan.modules());
                tables.writeAndBringBack(plan);
            }
            if (features.apply(plan.change()) instanceof FeatureOutcome.Refused refused) {
                return Sayings.of(refused.reasons());
            }
            List<Localized> complaints = gate.complaints(by, plan.modules(), before);
            if (complaints.isEmpty()) {
                features.keep(plan.change());
                tables.keepCopies(plan, aside);
            }
            return complaints;
        } catch (RuntimeException brokeOff) {
            // Whatever it was: people are let in to what ran before, not to half a change.
            LOG.error("The change of modules {} broke off", plan.summary(), brokeOff);
            return List.of(Sayings.say("told.broke.off", brokeOff.toString()));
        }
    }

    private List<Localized> returned(ModulePlan plan, Set<String> aside) {
        switchOff(plan.modules());
        tables.undo(plan, aside);
        return features.apply(plan.undo()) instanceof FeatureOutcome.Refused refused
                ? Sayings.of(refused.reasons())
                : List.of();
    }

    private void switchOff(Set<String> modules) {
        Set<String> there = new TreeSet<>(modules);
        there.removeIf(name -> features.find(name).isEmpty());
        Map<String, Boolean> off = new HashMap<>();
        there.forEach(name -> off.put(name, false));
        features.apply(new FeatureChange(Map.of(), Set.of(), off));
    }

    private static <T> Outcome<T> refused(String field, String key, String sentence) {
        return Outcome.refused(Objection.to(field, key, sentence));
    }
}
