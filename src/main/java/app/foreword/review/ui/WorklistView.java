package app.foreword.review.ui;

import app.foreword.approval.Approvals;
import app.foreword.record.ui.RecordNavigation;
import app.foreword.review.RecheckInvitations;
import app.foreword.review.Worklist;
import app.foreword.review.WorklistQuery;
import app.foreword.review.WorklistRow;
import app.foreword.rights.Roles;
import app.foreword.shell.StaffLayout;
import app.foreword.shell.WithdrawnHint;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Who needs me: all enrolments, those that staff should act on first. The address says what is shown. */
@Route(value = ReviewNavigation.WORKLIST, layout = StaffLayout.class)
@RolesAllowed(Roles.REVIEWER)
class WorklistView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final int PAUSE_IN_TYPING = 300;

    private final transient Worklist worklist;
    private final transient Approvals approvals;
    private boolean nothingApproved;
    private WorklistPlace shown = WorklistPlace.first(WorklistQuery.DEFAULT);
    private final Paragraph order = new Paragraph();
    private final WorklistTiles tiles =
            new WorklistTiles(filter -> go(shown.query().with(filter)));
    private final Input search = new Input(ValueChangeMode.LAZY);
    private final Paragraph found = new Paragraph();
    private final WorklistTable table;
    private final NothingApproved notice;
    private final RecheckTalks rechecks;
    private final WorklistEmpty empty;
    private final Anchor download = new Anchor("", getTranslation("export.patients.this"));
    private final WorklistPager pager = new WorklistPager(() -> go(shown.previous()), () -> go(shown.next()));

    WorklistView(
            Worklist worklist,
            Approvals approvals,
            RecheckInvitations rechecks,
            NothingApproved notice,
            WithdrawnHint withdrawn,
            When when) {
        this.rechecks = new RecheckTalks(rechecks);
        this.worklist = worklist;
        this.approvals = approvals;
        this.notice = notice;
        table = new WorklistTable(when, this::go);
        empty = new WorklistEmpty(withdrawn, () -> go(WorklistQuery.DEFAULT));
        addClassName("review");
        // a file, not a page
        download.getElement().setAttribute("router-ignore", true).setAttribute("download", true);
        order.addClassName("second");
        found.addClassName("found");
        found.getElement().setAttribute("role", "status");
        add(
                new H1(getPageTitle()),
                notice,
                this.rechecks,
                order,
                tiles,
                searchField(),
                found,
                table,
                empty,
                pager,
                download);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("review.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        rechecks.load();
        nothingApproved = approvals.offered().isEmpty();
        show(WorklistPlace.at(event.getLocation().getQueryParameters()));
        search.setValue(shown.query().search());
    }

    private Div searchField() {
        search.setId("worklist-search");
        search.setType("search");
        search.setValueChangeTimeout(PAUSE_IN_TYPING);
        search.getElement().setAttribute("autocomplete", "off");
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                searchFor(change.getValue());
            }
        });
        var label = new NativeLabel(getTranslation("review.search"));
        label.setFor("worklist-search");
        var field = new Div(label, search);
        field.addClassName("search");
        return field;
    }

    /** Replaces the address instead of going to a new one: each letter is not a place to come back to. */
    private void searchFor(String typed) {
        show(WorklistPlace.first(shown.query().searching(typed)));
        var address = new Location(ReviewNavigation.WORKLIST, shown.address());
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, address));
    }

    private void show(WorklistPlace place) {
        if (place.page() != shown.page()) {
            tiles.scrollIntoView();
        }
        shown = place;
        var query = place.query();
        List<WorklistRow> rows = worklist.page(query, place.offset(), WorklistPlace.ROWS + 1);
        boolean more = rows.size() > WorklistPlace.ROWS;
        var page = rows.subList(0, Math.min(rows.size(), WorklistPlace.ROWS));
        var counts = worklist.counts();
        int count = query.search().isEmpty() ? counts.of(query.filter()) : worklist.count(query);
        order.setText(getTranslation("review.order." + query.sort()));
        tiles.show(counts, query.filter());
        found.setText(getTranslation(count >= Worklist.COUNTED_UP_TO ? "review.found.more" : "review.found", count));
        table.show(query, page);
        table.setVisible(!page.isEmpty());
        // an empty list says it itself
        notice.show(nothingApproved && !counts.nobody());
        empty.show(query, counts.nobody(), nothingApproved);
        empty.setVisible(page.isEmpty());
        pager.show(place, page.size(), count, more);
        download.setHref(RecordNavigation.worklist(place.address().getQueryString()));
        download.setVisible(!page.isEmpty());
    }

    private void go(WorklistQuery query) {
        go(WorklistPlace.first(query));
    }

    private void go(WorklistPlace place) {
        getUI().ifPresent(ui -> ui.navigate(ReviewNavigation.WORKLIST, place.address()));
    }
}
