package app.foreword.access.ui;

import app.foreword.access.CurrentTablet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/**
 * Keeps a tablet where it belongs also when a page changes in place, without a new address being asked of the server's
 * filter.
 */
@Component
class TabletGuard implements VaadinServiceInitListener {

    private static final String LESSON = "lesson";

    private final transient CurrentTablet tablet;

    TabletGuard(CurrentTablet tablet) {
        this.tablet = tablet;
    }

    @Override
    public void serviceInit(ServiceInitEvent init) {
        init.getSource().addUIInitListener(ui -> ui.getUI().addBeforeEnterListener(this::keep));
    }

    private void keep(BeforeEnterEvent event) {
        String path = event.getLocation().getPath();
        if (tablet.isOut() && !path.equals(LESSON) && !path.startsWith(LESSON + "/")) {
            event.forwardTo(LESSON);
        } else if (tablet.locked().isPresent()
                && !path.equals(AccessNavigation.TABLET_LOCK)
                && !path.equals(AccessNavigation.STAFF_LOGIN)) {
            event.forwardTo(AccessNavigation.TABLET_LOCK);
        }
    }
}
