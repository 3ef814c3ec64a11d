package rapport.modules.rest;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import rapport.api.level.Localized;
import rapport.api.outcome.Objection;
import rapport.api.outcome.Outcome;
import rapport.api.paging.Slice;
import rapport.api.rest.Call;
import rapport.api.rest.Reply;
import rapport.api.rest.Resource;
import rapport.api.rest.Route;
import rapport.features.api.FeaturePlan.PlannedBundle;
import rapport.modules.change.ModuleChanges;
import rapport.modules.change.ModulePlan;
import rapport.modules.change.ModuleRequest;
import rapport.modules.model.ModuleChange;
import rapport.modules.stock.ModuleSet;
import rapport.modules.stock.ModuleStock;
import rapport.modules.stock.StagedModule;

/** Changes of modules for programs: plans, what was done, and doing it, with versions that were let in before. */
@Component
public final class ModuleChangesResource implements Resource {

    private static final int MOST = 50;

    private final ModuleStock stock;
    private final ModuleChanges changes;

    /**
     * What is wanted: one of install, remove and rollback.
     *
     * @param module the name of the module to install or remove
     * @param version the version to install, as the folder of the module names it
     * @param together further modules to install in the same step
     * @param remove true to take the module out
     * @param data what becomes of what a module that goes has recorded; keep where nothing is said
     * @param rollback the change to take back
     * @param plan the digest of the plan that was agreed to; needed to do it
     * @param why the reason; needed to do it
     */
    record RequestWire(
            @Nullable String module,
            @Nullable String version,
            @Nullable List<VersionWire> together,
            @Nullable Boolean remove,
            @Nullable DataWire data,
            @Nullable UUID rollback,
            @Nullable String plan,
            @Nullable String why) {}

    /** Keep: for when it returns. Archive: put away until the removal is taken back. Export: into a file, and dropped. */
    enum DataWire {
        KEEP,
        ARCHIVE,
        EXPORT
    }

    /** What becomes of a bundle. */
    record BundleWire(
            String name,
            String fate,
            @Nullable String before,
            @Nullable String after) {

        static BundleWire of(PlannedBundle bundle) {
            return new BundleWire(
                    bundle.symbolicName(),
                    bundle.fate().name().toLowerCase(Locale.ROOT),
                    bundle.before().orElse(null),
                    bundle.after().orElse(null));
        }
    }

    /** A plan, with the digest that agrees to it. */
    record PlanWire(
            String plan,
            String summary,
            List<BundleWire> bundles,
            Map<String, List<String>> migrations,
            List<String> gained,
            List<String> lost,
            List<String> objections) {

        static PlanWire of(ModulePlan plan) {
            return new PlanWire(
                    plan.digest(),
                    plan.summary(),
                    plan.bundles().stream().map(BundleWire::of).toList(),
                    plan.migrations(),
                    plan.gained(),
                    plan.lost(),
                    plan.objections().stream().map(Localized::english).toList());
        }
    }

    /** A version of a module that was let in, as a plan names it. */
    record VersionWire(String module, String version) {

        static VersionWire of(StagedModule staged) {
            return new VersionWire(staged.name(), staged.key());
        }
    }

    /** What was done. */
    record ChangeWire(
            UUID id,
            String at,
            String by,
            String why,
            List<String> modules,
            String summary,
            String state,
            List<String> reasons) {

        static ChangeWire of(ModuleChange change) {
            return new ChangeWire(
                    change.id(),
                    change.at().toString(),
                    change.by(),
                    change.why(),
                    change.modules().stream().sorted().toList(),
                    change.summary(),
                    change.state().name().toLowerCase(Locale.ROOT),
                    change.reasons().stream().map(Localized::english).toList());
        }
    }

    @Activate
    public ModuleChangesResource(@Reference ModuleStock stock, @Reference ModuleChanges changes) {
        this.stock = stock;
        this.changes = changes;
    }

    @Override
    public String name() {
        return "module-changes";
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.list(
                        "module-changes",
                        "Lists what was done to modules, the latest first.",
                        ChangeWire.class,
                        this::list),
                Route.upload(
                        "module-changes/archives",
                        "Lets the archive of a module in, where a trusted key has signed it; nothing of it runs yet.",
                        VersionWire.class,
                        this::letIn,
                        new Route.Parameter("archive", "the archive")),
                Route.post(
                        "module-changes/plans",
                        "Says what a change of modules would do, and does nothing.",
                        RequestWire.class,
                        PlanWire.class,
                        this::plan),
                Route.post(
                        "module-changes",
                        "Does a change of modules that was planned, between requests; taken back where it does not go well.",
                        RequestWire.class,
                        ChangeWire.class,
                        this::apply));
    }

    private Reply list(Call call) {
        List<ChangeWire> latest =
                changes.latest(call.caller(), MOST).stream().map(ChangeWire::of).toList();
        return Reply.ok(new Slice<>(latest, null, null));
    }

    private Reply letIn(Call call) throws IOException {
        for (Call.Part part : call.parts()) {
            if (part.name().equals("archive")) {
                try (InputStream archive = part.content()) {
                    Outcome<StagedModule> outcome = stock.letIn(call.caller(), archive);
                    return Reply.of(outcome, staged -> Reply.ok(VersionWire.of(staged)));
                }
            }
        }
        return Reply.refused(
                List.of(Objection.to("archive", "source.none", "send the archive in the part \"archive\"")));
    }

    private Reply plan(Call call) throws IOException {
        Outcome<ModuleRequest> request = request(call.body(RequestWire.class));
        return Reply.of(request, wanted -> Reply.ok(PlanWire.of(changes.plan(call.caller(), wanted))));
    }

    private Reply apply(Call call) throws IOException {
        RequestWire wire = call.body(RequestWire.class);
        String agreed = wire.plan() == null ? "" : wire.plan();
        String why = wire.why() == null ? "" : wire.why();
        Outcome<ModuleChange> outcome =
                request(wire).then(request -> changes.apply(call.caller(), request, agreed, why));
        return Reply.of(outcome, change -> Reply.ok(ChangeWire.of(change)));
    }

    private Outcome<ModuleRequest> request(RequestWire wire) {
        if (wire.rollback() != null) {
            return Outcome.done(new ModuleRequest.Rollback(wire.rollback()));
        }
        String module = wire.module() == null ? "" : wire.module();
        if (Boolean.TRUE.equals(wire.remove())) {
            DataWire data = wire.data() == null ? DataWire.KEEP : wire.data();
            return Outcome.done(new ModuleRequest.Remove(module, ModuleRequest.DataFate.valueOf(data.name())));
        }
        List<Outcome<StagedModule>> wanted = new ArrayList<>();
        wanted.add(staged(module, wire.version()));
        Objects.requireNonNullElse(wire.together(), List.<VersionWire>of())
                .forEach(each -> wanted.add(staged(each.module(), each.version())));
        return ModuleSet.of(wanted).map(ModuleRequest.Install::new);
    }

    private Outcome<StagedModule> staged(@Nullable String module, @Nullable String version) {
        return stock.find(module == null ? "" : module, version == null ? "" : version)
                .<Outcome<StagedModule>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Objection.to(
                        "version",
                        "module.version",
                        "no such version of the module was let in; see its folder's name")));
    }
}
