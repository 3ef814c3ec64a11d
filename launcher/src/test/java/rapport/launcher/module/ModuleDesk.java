package rapport.launcher.module;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import rapport.launcher.RunningProduct;
import rapport.launcher.RunningProduct.Ended;
import rapport.launcher.RunningProduct.Setting;
import rapport.launcher.Visitor;

/** A product with two levels, an administrator at its terminal, and a publisher whose key is trusted. */
final class ModuleDesk implements AutoCloseable {

    static final String PASSWORD = "hydrangea under the stairs";

    private final Path folder;
    private final Setting setting;
    private final SigningKey publisher;
    private RunningProduct product;

    private ModuleDesk(Path folder, Setting setting, SigningKey publisher, RunningProduct product) {
        this.folder = folder;
        this.setting = setting;
        this.publisher = publisher;
        this.product = product;
    }

    static ModuleDesk open(Path folder) throws Exception {
        Setting setting = Setting.in(folder).with("RAPPORT_ADMIN_PASSWORD", PASSWORD);
        RunningProduct product =
                RunningProduct.start(setting, "--own-domain", "ours.example", "--levels", "customers,suppliers");
        SigningKey publisher = SigningKey.of("Publisher", folder.resolve("keys"));
        ModuleDesk desk = new ModuleDesk(folder, setting, publisher, product);
        desk.done("trust", publisher.certificate().toString());
        return desk;
    }

    RunningProduct product() {
        return product;
    }

    Visitor administrator() throws Exception {
        return Visitor.signIn(product.address(), "admin", PASSWORD);
    }

    /** The module as its publisher hands it out. */
    Path signed(TestModule module) throws Exception {
        return publisher.sign(module.archive(folder.resolve("archives")));
    }

    Ended apply(TestModule module) throws Exception {
        return run("apply", signed(module).toString(), "--why", "a test");
    }

    /** Runs a command that goes well. */
    String done(String... words) throws Exception {
        Ended ended = run(words);
        assertThat(ended.code()).as(ended.out() + ended.err()).isZero();
        return ended.out();
    }

    Ended run(String... words) throws Exception {
        String[] all = new String[words.length + 1];
        all[0] = "module";
        System.arraycopy(words, 0, all, 1, words.length);
        return product.run(all);
    }

    /** As after a crash. */
    void killAndStart() throws Exception {
        product.kill();
        product = RunningProduct.start(setting);
    }

    @Override
    public void close() throws Exception {
        product.close();
    }
}
