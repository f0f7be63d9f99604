package app.foreword.review.ui;

import app.foreword.approval.Approvals;
import app.foreword.record.ui.RecordNavigation;
import app.foreword.review.RecheckInvitations;
import app.foreword.review.SavedWorklists;
import app.foreword.review.Worklist;
import app.foreword.review.WorklistFound;
import app.foreword.review.WorklistPage;
import app.foreword.review.WorklistQuery;
import app.foreword.rights.Roles;
import app.foreword.shell.StaffLayout;
import app.foreword.shell.WithdrawnHint;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Who needs me: all enrolments, those that staff should act on first. The address says what is shown. */
@Route(value = ReviewNavigation.WORKLIST, layout = StaffLayout.class)
@RolesAllowed(Roles.REVIEWER)
@StyleSheet("styles/worklist.css")
class WorklistView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient Worklist worklist;
    private final transient SavedWorklists saved;
    private final transient Approvals approvals;
    private boolean nothingApproved;
    private WorklistPlace shown = WorklistPlace.first(WorklistQuery.DEFAULT);
    private transient WorklistPage last = WorklistPage.EMPTY;
    private transient WorklistFound found = WorklistFound.NOBODY;
    private final WorklistOrder order = new WorklistOrder(
            () -> choose(WorklistQuery.DEFAULT.searching(shown.query().search())));
    private final WorklistTiles tiles =
            new WorklistTiles(filter -> choose(shown.query().with(filter)));
    private final WorklistSearchField search = new WorklistSearchField(this::searchFor);
    private final Paragraph count = new Paragraph();
    private final WorklistTable table;
    private final NothingApproved notice;
    private final RecheckTalks rechecks;
    private final WorklistEmpty empty;
    private final Anchor download = new Anchor("", getTranslation("export.patients.this"));
    private final WorklistMore more = new WorklistMore(this::addRows);

    WorklistView(
            Worklist worklist,
            SavedWorklists saved,
            Approvals approvals,
            RecheckInvitations rechecks,
            NothingApproved notice,
            WithdrawnHint withdrawn,
            When when) {
        this.rechecks = new RecheckTalks(rechecks);
        this.worklist = worklist;
        this.saved = saved;
        this.approvals = approvals;
        this.notice = notice;
        table = new WorklistTable(when, this::choose);
        empty = new WorklistEmpty(withdrawn, () -> choose(WorklistQuery.DEFAULT));
        addClassName("review");
        // a file, not a page
        download.getElement().setAttribute("router-ignore", true).setAttribute("download", true);
        count.addClassName("found");
        count.getElement().setAttribute("role", "status");
        var finding = new Div(search, new WorklistKeys());
        finding.addClassName("finding");
        add(new H1(getPageTitle()), notice, this.rechecks, order, tiles, finding, count, table, empty, more, download);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("review.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        rechecks.load();
        nothingApproved = approvals.offered().isEmpty();
        var address = event.getLocation().getQueryParameters();
        show(WorklistPlace.at(address, saved.load()));
        search.show(shown.query().search());
        if (WorklistPlace.saysNothing(address) && !shown.query().isDefault()) {
            sayInAddress();
        }
    }

    /** Each letter is not a place to come back to. */
    private void searchFor(String typed) {
        show(WorklistPlace.first(shown.query().searching(typed)));
        sayInAddress();
    }

    private void sayInAddress() {
        var address = new Location(ReviewNavigation.WORKLIST, shown.address());
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, address));
    }

    private void show(WorklistPlace place) {
        shown = place;
        var query = place.query();
        last = worklist.first(query, place.rows());
        var rows = last.rows();
        var counts = worklist.counts();
        found = last.found().orElseGet(() -> new WorklistFound(counts.of(query.filter()), false));
        order.show(query);
        tiles.show(counts, query.filter());
        count.setText(words(query));
        table.show(query, rows);
        table.setVisible(!rows.isEmpty());
        // an empty list says it itself
        notice.show(nothingApproved && !counts.nobody());
        empty.setVisible(rows.isEmpty());
        if (rows.isEmpty()) {
            empty.show(query, counts.nobody(), nothingApproved);
        }
        more.show(rows.size(), found, last.hasMore());
        download.setHref(RecordNavigation.worklist(shown.address().getQueryString()));
        // a search that was cut would make a file that lacks somebody
        download.setVisible(!rows.isEmpty() && !found.cut());
    }

    private String words(WorklistQuery query) {
        if (found.cut()) {
            return getTranslation("worklist.cut", Worklist.LOOKED_THROUGH, query.search());
        }
        return getTranslation(found.more() ? "review.found.more" : "review.found", found.number());
    }

    private void addRows(boolean pressed) {
        if (!last.hasMore() || shown.rows() >= WorklistPlace.MOST) {
            return;
        }
        last = worklist.after(last, shown.query(), WorklistPlace.STEP);
        table.add(last.rows(), pressed);
        more.show(table.size(), found, last.hasMore());
        shown = shown.more();
        sayInAddress();
    }

    /** What a staff member chooses is kept for the next time. */
    private void choose(WorklistQuery query) {
        saved.save(query);
        getUI().ifPresent(ui -> go(ui, WorklistPlace.first(query)));
    }

    /** Where the last navigation led there already, only the address has changed since: another one would not change it. */
    private void go(UI ui, WorklistPlace place) {
        if (ui.getActiveViewLocation().getQueryParameters().equals(place.address())) {
            show(place);
            search.show(place.query().search());
            sayInAddress();
        } else {
            ui.navigate(ReviewNavigation.WORKLIST, place.address());
        }
    }
}
