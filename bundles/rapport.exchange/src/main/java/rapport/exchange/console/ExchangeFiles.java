package rapport.exchange.console;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import rapport.console.api.StaticFiles;

/** The import page's style sheet. */
@Component
public final class ExchangeFiles implements StaticFiles {

    @Override
    public Class<?> anchor() {
        return ExchangeFiles.class;
    }

    @Override
    public List<String> names() {
        return List.of("exchange.css");
    }
}
