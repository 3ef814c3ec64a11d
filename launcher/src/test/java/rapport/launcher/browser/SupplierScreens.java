package rapport.launcher.browser;

import com.google.gson.JsonObject;
import java.util.Map;
import rapport.launcher.Program;
import rapport.launcher.RunningProduct;

/** The screens that stand behind the lists of suppliers, each of a supplier from which the sample company has ordered. */
final class SupplierScreens {

    private SupplierScreens() {}

    /** By their names, their paths. */
    static Map<String, String> of(RunningProduct product) throws Exception {
        Program program = Program.of(product, "admin");
        JsonObject line = program.items("suppliers/order-lines").get(0);
        JsonObject paper = program.items("suppliers/papers").get(0);
        String supplier = "/relationships/" + line.get("relationship").getAsString();
        return Map.of(
                "supplier", supplier,
                "orders", supplier + "/orders",
                "order-line", "/suppliers/lines/" + Plot.id(line),
                "order-line-new", supplier + "/lines/new",
                "delivery-new", supplier + "/deliveries/new",
                "paper", "/suppliers/papers/" + Plot.id(paper),
                "paper-new", supplier + "/papers/new",
                "assessment-new", supplier + "/assessments/new",
                "concern-of-ours-new", supplier + "/concerns?ours=true",
                "check-up-link-new", supplier + "/check-ups/link");
    }
}
