package rapport.console.api.widget;

import gg.jte.html.HtmlTemplateOutput;
import java.util.List;
import rapport.console.api.Body;
import rapport.console.api.widget.templates.JteboardGenerated;

/** Lanes of cards. A card moves by drag, by {@code ←} and {@code →} when it has the focus, and by its menu. */
public record Board(String label, List<Lane> lanes, String tint, Widgets ui) implements Body {

    public Board {
        lanes = List.copyOf(lanes);
    }

    /** The other lanes, for the menu of a card. */
    public List<Lane> besides(Lane lane) {
        return lanes.stream().filter(other -> !other.key().equals(lane.key())).toList();
    }

    @Override
    public void writeTo(HtmlTemplateOutput output) {
        JteboardGenerated.render(output, null, this);
    }
}
