package app.foreword.access;

import com.vaadin.flow.server.VaadinSession;
import java.time.Instant;

/** Puts a view test's session at a tablet of the clinic. */
public final class TabletMarks {

    private TabletMarks() {}

    public static void set() {
        VaadinSession.getCurrent()
                .getSession()
                .setAttribute(TabletMark.class.getName(), new TabletMark(new HandOverId(1), Instant.EPOCH));
    }

    public static void clear() {
        VaadinSession.getCurrent().getSession().removeAttribute(TabletMark.class.getName());
    }
}
