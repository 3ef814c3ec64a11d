package rapport.modules.change;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapport.api.access.Caller;
import rapport.features.api.Feature;
import rapport.features.api.FeatureBundle;
import rapport.features.api.FeatureChange;
import rapport.features.api.Features;
import rapport.modules.model.ModuleChange;
import rapport.modules.model.ModuleChange.State;
import rapport.modules.store.ChangeLog;
import rapport.modules.words.Sayings;
import rapport.store.api.ModuleTables;
import rapport.store.api.ModuleTables.Copy;

/**
 * A change in whose middle the product ended: where it had been kept already it is done, else the tables return to their copies
 * before any module that was brought in runs.
 */
@Component(service = UnfinishedChange.class)
public final class UnfinishedChange {

    private static final Logger LOG = LoggerFactory.getLogger(UnfinishedChange.class);
    private static final Caller START = Caller.platform("start");

    private final Features features;
    private final ModuleTables tables;
    private final ChangeLog log;

    @Activate
    public UnfinishedChange(@Reference Features features, @Reference ModuleTables tables, @Reference ChangeLog log) {
        this.features = features;
        this.tables = tables;
        this.log = log;
        log.latest(1).stream().filter(change -> change.state() == State.BEGUN).forEach(this::finish);
    }

    private void finish(ModuleChange change) {
        List<String> copied = change.aside().stream()
                .filter(module -> tables.isSetAside(module, Copy.UNDER_WAY))
                .toList();
        if (isKept(log.changeOf(change.id()))) {
            copied.forEach(tables::keepCopy);
            log.end(START, change.id(), State.DONE, List.of(Sayings.say("ended.after")));
            return;
        }
        for (String module : copied) {
            home(module, change.modules()).ifPresent(bundle -> tables.bringBack(module, Copy.UNDER_WAY, bundle));
            tables.forgetCopy(module, Copy.UNDER_WAY);
        }
        LOG.warn(
                "The product ended in the middle of the change of modules {}; all is as it was before",
                change.summary());
        log.end(START, change.id(), State.RETURNED, List.of(Sayings.say("ended.within")));
    }

    private boolean isKept(FeatureChange change) {
        boolean brought = change.brought().entrySet().stream()
                .allMatch(each -> folder(each.getKey()).equals(Optional.of(each.getValue())));
        return brought
                && change.dropped().stream().allMatch(name -> folder(name).isEmpty());
    }

    private Optional<Path> folder(String feature) {
        return features.find(feature).flatMap(Feature::folder);
    }

    /** The bundle with the scripts of the tables in the version before, which is the one that is there. */
    private Optional<Path> home(String module, Set<String> names) {
        return names.stream()
                .flatMap(name -> features.find(name).stream())
                .flatMap(feature -> feature.bundles().stream())
                .map(FeatureBundle::file)
                .filter(file -> BundleContent.of(file).scripts().containsKey(module))
                .findFirst();
    }
}
