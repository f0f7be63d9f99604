package app.foreword.review.ui;

import app.foreword.review.Worklist;
import app.foreword.review.WorklistCounts;
import app.foreword.review.WorklistFilter;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/** How many enrolments stand where; each number is a button that shows only those. */
class WorklistTiles extends Div {

    private final Map<WorklistFilter, Tile> tiles = new EnumMap<>(WorklistFilter.class);

    WorklistTiles(Consumer<WorklistFilter> onChoice) {
        addClassName("tiles");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("review.tiles"));
        for (WorklistFilter filter : WorklistFilter.values()) {
            var tile = new Tile(filter);
            tile.addClickListener(click -> onChoice.accept(filter));
            tiles.put(filter, tile);
            add(tile);
        }
    }

    void show(WorklistCounts counts, WorklistFilter chosen) {
        tiles.forEach((filter, tile) -> tile.show(counts.of(filter), filter == chosen));
    }

    private static class Tile extends NativeButton {

        private final Span number = new Span();
        private final boolean urgent;

        Tile(WorklistFilter filter) {
            urgent = filter == WorklistFilter.NEEDS_TALK || filter == WorklistFilter.SOON;
            number.addClassName("number");
            addClassName("tile");
            add(number, new Span(getTranslation("review.filter." + filter)));
        }

        void show(int count, boolean chosen) {
            number.setText(
                    getTranslation(count >= Worklist.COUNTED_UP_TO ? "review.count.more" : "review.count", count));
            getElement().setAttribute("aria-pressed", String.valueOf(chosen));
            setClassName("warm", urgent && count > 0);
        }
    }
}
