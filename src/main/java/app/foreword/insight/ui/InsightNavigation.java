package app.foreword.insight.ui;

/** The address of the page about what a module teaches badly. */
public final class InsightNavigation {

    public static final String INSIGHT = "staff/insight";

    private InsightNavigation() {}
}
